import type { Marketplace, NoteBasis, NoteStatistics } from './marketplace';
import { mergeKeys } from './merge-keys';
import { readingRank } from './prefer';

/** The latest of each figure. What rests on other notes is another figure: another choice of toggles contradicts nothing. */
export function mergeMarketplace(
  one: Marketplace | undefined,
  other: Marketplace | undefined
): Marketplace | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const { noteStatistics: first, ...figures } = one;
  const { noteStatistics: second, ...others } = other;
  const noteStatistics = mergeStatistics([...(first ?? []), ...(second ?? [])]);
  return { ...mergeKeys(figures, others, readingRank), ...((first || second) && { noteStatistics }) };
}

function mergeStatistics(all: NoteStatistics[]): NoteStatistics[] {
  const merged = new Map<string, NoteStatistics>();
  for (const { basis, ...figures } of all) {
    const key = basisKey(basis);
    const { basis: _same, ...known } = merged.get(key) ?? { basis };
    merged.set(key, { basis, ...mergeKeys(known, figures, readingRank) });
  }
  return [...merged.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, statistics]) => statistics);
}

const basisKey = ({ work, kind, days, traffic }: NoteBasis): string => JSON.stringify([work, kind, days, traffic]);
