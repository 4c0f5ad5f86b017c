import { addressOf } from '@/components/shortlist/place';

/** So many stand side by side and can still be read. */
export const MOST = 5;

/** Whether a text of an address can be a creator's id; the rest was mistyped or cut off. */
export const isId = (text: string): boolean => /^[0-9a-f]{24}$/.test(text);

/** Compares others, in the same step of the browser's history, so that one step back leads to where one came from. */
export const compare = (creatorIds: readonly string[]): void =>
  location.replace(addressOf({ compare: [...creatorIds] }));

/** The ids with one of them a place further to the left or right. */
export function moved(creatorIds: readonly string[], creatorId: string, by: -1 | 1): string[] {
  const place = creatorIds.indexOf(creatorId);
  const others = creatorIds.filter(id => id !== creatorId);
  return others.toSpliced(Math.max(0, place + by), 0, creatorId);
}
