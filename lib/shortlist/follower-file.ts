import type { Snapshot } from '@/lib/evidence/snapshot';
import { decoded } from './decoded';
import { linesOf } from './delimited';
import { isYearless, readDay, readFollowers } from './follower-cells';

export const MOST_BYTES = 2_000_000;
export const MOST_ROWS = 5_000;

/** Lines looked at for the names of the columns; some tools write a title above. */
const HEAD = 20;
const DAY = /^(?:统计|数据|更新)?(?:日期|时间)$|^(?:date|day|time)$/i;
const FOLLOWERS = /^(?:总|累计|当前)?粉丝(?:总)?(?:数|量|数量)?$|^(?:total |current )?(?:followers?|fans)(?: count)?$/i;

export type RefusedFile = 'too-large' | 'not-text' | 'no-columns' | 'too-many-rows' | 'no-year' | 'nothing-read';

/** What a file says of the followers, oldest first, and the numbers of the lines that could not be read. */
export interface FollowerHistory {
  snapshots: Snapshot[];
  unread: number[];
}

/**
 * Followers by day from another tool's file of separated values, each at noon in Shanghai; of two lines about a day the lower one in the
 * file stands. `today` is yyyy-mm-dd there.
 */
export function readFollowerFile(bytes: Uint8Array, today: string): FollowerHistory | { refused: RefusedFile } {
  if (bytes.length > MOST_BYTES) return { refused: 'too-large' };
  const text = decoded(bytes);
  if (text === undefined) return { refused: 'not-text' };
  const table = tableIn(text);
  if (table === undefined) return { refused: 'no-columns' };
  const lines = table.lines.filter(({ fields }) => fields.some(field => field.trim() !== ''));
  if (lines.length > MOST_ROWS) return { refused: 'too-many-rows' };
  const dayIn = (fields: string[]) => fields[table.day] ?? '';
  if (lines.some(({ fields }) => isYearless(dayIn(fields)))) return { refused: 'no-year' };
  const byDay = new Map<string, Snapshot>();
  const unread: number[] = [];
  for (const { fields, number } of lines) {
    const day = readDay(dayIn(fields), today);
    const isCut = fields.slice(table.width).some(field => field.trim() !== '');
    const followers = isCut ? undefined : readFollowers(fields[table.followers] ?? '');
    if (day === undefined || followers === undefined) unread.push(number);
    else byDay.set(day, { at: `${day}T04:00:00.000Z`, followers, from: 'import' });
  }
  if (byDay.size === 0) return { refused: 'nothing-read' };
  return { snapshots: [...byDay.values()].toSorted((one, other) => (one.at < other.at ? -1 : 1)), unread };
}

interface Table {
  /** Which field holds the day, and which the followers. */
  day: number;
  followers: number;
  /** How many columns have a name: a line that fills one more has a number that was cut at its comma. */
  width: number;
  lines: { fields: string[]; number: number }[];
}

/** The delimiter is the one that parts the names of the columns. */
function tableIn(text: string): Table | undefined {
  for (const delimiter of ['\t', ';', ','] as const) {
    const lines = linesOf(text, delimiter);
    for (const [place, fields] of lines.slice(0, HEAD).entries()) {
      const names = fields.map(field => field.normalize('NFKC').trim());
      const [day, followers] = [names.findIndex(name => DAY.test(name)), names.findIndex(name => FOLLOWERS.test(name))];
      if (day < 0 || followers < 0) continue;
      const below = lines.slice(place + 1).map((line, row) => ({ fields: line, number: place + row + 2 }));
      return { day, followers, width: names.length, lines: below };
    }
  }
  return undefined;
}
