import { isSame } from '@/lib/shortlist/row-changes';
import type { Kind, Side } from './parts';

export type Choice = 'mine' | 'file';

/** A place where both sides changed the same to something else; `wins` is what is kept: the later one, unless the user chose. */
export interface Clash {
  field: string;
  mine: Side;
  file: Side;
  wins: Choice;
}

/** A row with what a file adds to it; `gained` counts the parts that changed. */
export interface Merged<Row> {
  row: Row;
  gained: number;
  clashes: Clash[];
}

/**
 * Joins two rows part by part. What only one side ever said stands; where both did, the one changed last, or the one that the user chose,
 * which counts as changed `at`.
 */
export function mergeRow<Row>(
  kind: Kind<Row>,
  mine: Row,
  file: Row,
  { at, chosen }: { at: string; chosen: (field: string) => Choice | undefined }
): Merged<Row> {
  const [here, there] = [kind.parts(mine), kind.parts(file)];
  const clashes: Clash[] = [];
  let row = mine;
  let gained = 0;
  for (const [field, theirs] of there) {
    const ours = here.get(field) ?? {};
    if (theirs.at === undefined || isSame(ours.value, theirs.value)) continue;
    const later: Choice = ours.at === undefined || theirs.at > ours.at ? 'file' : 'mine';
    const choice = chosen(field);
    const isClash = ours.at !== undefined && !isSame(undated(ours.value), undated(theirs.value));
    const wins = isClash && choice ? choice : later;
    if (isClash) clashes.push({ field, mine: ours, file: theirs, wins });
    // What was chosen against the dates is changed now: the same file finds it decided when it comes again.
    const since = wins === later ? theirs.at : at;
    if (wins === 'file') {
      row = kind.withPart(row, field, { value: theirs.value, at: since });
      gained += 1;
    } else if (wins !== later) row = kind.withPart(row, field, { value: ours.value, at });
  }
  return { row, gained, clashes };
}

/** What was told, without when: told again it is the same. */
function undated(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { at: _at, ...told } = value as { at?: unknown };
  return told;
}
