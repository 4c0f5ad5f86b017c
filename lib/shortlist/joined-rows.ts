import { merge } from '@/lib/evidence/merge';
import type { Entry, EntryField } from './entry';
import type { Rows } from './rows';
import type { Membership } from './shortlist';
import { withVisit } from './visits';

type RowOf<Name extends keyof Rows> = NonNullable<Rows[Name]>[number];
type Joins = { [Name in keyof Rows]?: (standing: RowOf<Name>, thrown: RowOf<Name>) => RowOf<Name> };

const about = ({ id }: { id: string }) => ({ id, firstSeenAt: '' });

/** Packed rows of one creator, of one kind of evidence. */
function packed<Row extends { id: string }>(standing: Row, thrown: Row): Row {
  const { firstSeenAt: _none, ...row } = merge({ ...about(thrown), ...thrown }, { ...about(standing), ...standing });
  return { ...standing, ...row };
}

const joins: Joins = {
  creators: (standing, thrown) => {
    const { lastSeenAt = standing.lastSeenAt, ...facts } = merge(thrown, standing);
    return { ...facts, lastSeenAt };
  },
  posts: packed,
  comments: packed,
  snapshots: packed,
  visits: (standing, thrown) => ({ id: standing.id, visits: standing.visits.reduce(withVisit, thrown.visits) }),
  entries: joinedEntry,
  memberships: joinedPlace,
  campaigns: joinedFields,
  collaborations: joinedFields,
  publications: joinedFields,
  quarters: joinedFields
};

/**
 * A row that comes back from the trash to where another stands by now: evidence merges, and of what the user wrote each field stands as it was
 * written since, else as it was thrown away. Rows of other kinds stay as they stand.
 */
export function joined<Name extends keyof Rows>(name: Name, standing: RowOf<Name>, thrown: RowOf<Name>): RowOf<Name> {
  const join: Joins[Name] = joins[name];
  return join ? join(standing, thrown) : standing;
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** What stands began blank after the other was thrown away: a field that was not written since says nothing. */
function joinedEntry(standing: Entry, thrown: Entry): Entry {
  const isSilent = (field: string): boolean =>
    standing.changed?.[field as EntryField] === undefined && isBlank(standing[field as keyof Entry]);
  const back = Object.fromEntries(Object.entries(thrown).filter(([field]) => isSilent(field)));
  const later = (one: string, other: string): string => (one > other ? one : other);
  return {
    ...standing,
    ...back,
    updatedAt: later(standing.updatedAt, thrown.updatedAt),
    toldAt: later(standing.toldAt ?? standing.updatedAt, thrown.toldAt ?? thrown.updatedAt),
    changed: { ...thrown.changed, ...standing.changed }
  };
}

/** A row that says of each field when it was changed: one that was not written since stands as it was thrown away. */
function joinedFields<Row extends { changed?: object }>(standing: Row, thrown: Row): Row {
  const since = new Set(Object.keys(standing.changed ?? {}));
  const back = Object.fromEntries(Object.entries(thrown).filter(([field]) => !since.has(field)));
  return { ...back, ...standing, changed: { ...thrown.changed, ...standing.changed } };
}

/** Whoever was put on the list again is not archived there, and stands where they had come to. */
function joinedPlace(standing: Membership, thrown: Membership): Membership {
  const priority = standing.changed?.priority === undefined ? thrown.priority : standing.priority;
  return {
    ...standing,
    stage: standing.changed?.stage === undefined ? thrown.stage : standing.stage,
    ...(priority && { priority }),
    changed: { ...thrown.changed, ...standing.changed }
  };
}
