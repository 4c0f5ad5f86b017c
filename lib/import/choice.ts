import type { Difference, Plan, Planned } from './plan';
import type { Field } from './told';

export type Side = 'mine' | 'file';

/** What the user chose where both sides say something: for a field of all creators, and for single ones by `differenceKey`. */
export interface Choices {
  all: Partial<Record<Field, Side>>;
  single: ReadonlyMap<string, Side>;
}

export const differenceKey = (creatorId: string, field: Field): string => `${creatorId} ${field}`;

/** Which side a field takes: what was chosen for it alone, else for its field; else mine, and the file's where nothing is mine. */
export function sideOf(creatorId: string, { field, mine }: Difference, { all, single }: Choices): Side {
  if (mine === undefined) return single.get(differenceKey(creatorId, field)) ?? 'file';
  return single.get(differenceKey(creatorId, field)) ?? all[field] ?? 'mine';
}

/** The creators of whom something is written, with only those fields that take the file's side. */
export const chosen = ({ joining, changing }: Plan, choices: Choices): Planned[] =>
  [...joining, ...changing]
    .map(planned => ({
      ...planned,
      differences: planned.differences.filter(difference => sideOf(planned.creatorId, difference, choices) === 'file')
    }))
    .filter(({ joins, differences }) => joins || differences.length > 0);
