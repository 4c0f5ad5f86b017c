import type { UserRows } from '@/lib/shortlist/change';
import { isSame } from '@/lib/shortlist/row-changes';
import { type Choice, type Clash, mergeRow } from './merge-row';
import type { Kind } from './parts';

/** The user's tables that a merge joins; what lies in a trash stays each side's own. */
export const MERGED = [
  'entries',
  'lists',
  'memberships',
  'briefs',
  'views',
  'campaigns',
  'collaborations',
  'publications',
  'quarters'
] as const;
export type MergedTable = (typeof MERGED)[number];

/** A clash with the row that it is in; `id` names it for a choice, `key` is the creator's, list's, brief's or view's id, or year and quarter. */
export interface Conflict extends Clash {
  id: string;
  table: MergedTable;
  key: string;
  /** Of a place in a list and of all in its campaign: the list's name. */
  list?: string;
  /** Of a post in a campaign: what tells it from the creator's others. */
  post?: { about?: string | undefined; plannedOn?: string | undefined };
}

/** What a merge brings, in rows: new ones, and those that gain something. */
export interface Gain {
  added: number;
  changed: number;
}

/** What the user chose where both sides changed the same, and the instant of the merge. */
export interface Chosen {
  at: string;
  /** By a conflict's id. */
  choices: ReadonlyMap<string, Choice>;
}

/** How rows of one table are told apart, joined field by field, and named in a conflict. */
export interface JoinBy<Row> {
  keyOf: (row: Row) => string;
  kindOf: (row: Row) => Kind<Row>;
  about: (row: Row) => Pick<Conflict, 'key' | 'list' | 'post'>;
}

/** The rows of one table that a file brings: what would be written, how many gain by it, and where both sides changed the same. */
export function joinRows<Table extends MergedTable>(
  table: Table,
  rows: UserRows[Table][],
  here: UserRows[Table][],
  { keyOf, kindOf, about }: JoinBy<UserRows[Table]>,
  { at, choices }: Chosen
): { puts: UserRows[Table][]; gain: Gain; conflicts: Conflict[] } {
  const standing = new Map(here.map(row => [keyOf(row), row]));
  const gain: Gain = { added: 0, changed: 0 };
  const puts: UserRows[Table][] = [];
  const conflicts: Conflict[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const mine = standing.get(key);
    if (!mine) {
      gain.added += 1;
      puts.push(row);
      continue;
    }
    const idOf = (field: string) => [table, key, field].join(' ');
    const merged = mergeRow(kindOf(row), mine, row, { at, chosen: field => choices.get(idOf(field)) });
    conflicts.push(...merged.clashes.map(clash => ({ ...clash, id: idOf(clash.field), table, ...about(mine) })));
    if (merged.gained > 0) gain.changed += 1;
    if (!isSame(merged.row, mine)) puts.push(merged.row);
  }
  return { puts, gain, conflicts };
}
