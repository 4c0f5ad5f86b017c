import { shanghaiDay } from '@/lib/evidence/days';
import type { Quote } from '@/lib/evidence/marketplace';
import type { StoredBrief } from '@/lib/shortlist/brief';
import type { Entry, EntryField } from '@/lib/shortlist/entry';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import type { SavedView } from '@/lib/shortlist/view';

/** What one side says in one place of a row, and when it was last changed there; absent `at` is never. */
export interface Side {
  value?: unknown;
  at?: string;
}

/** How rows of one table are taken apart to be merged, and put together again; `field` names a part. */
export interface Kind<Row> {
  parts: (row: Row) => Map<string, Side>;
  withPart: (row: Row, field: string, side: { value?: unknown; at: string }) => Row;
}

type AnyRow = Record<string, unknown> & { changed?: Record<string, string> | undefined };

/** A row with another value in one field, changed `at`. */
export const put = (row: AnyRow, field: string, value: unknown, at: string): AnyRow => {
  const { [field]: _before, ...rest } = row;
  return { ...rest, ...(value !== undefined && { [field]: value }), changed: { ...row.changed, [field]: at } };
};

const PLAIN = ['tags', 'note', 'contact', 'hiddenAt', 'knownAs', 'followerFile'] as const satisfies EntryField[];
const DATED = ['audience', 'answers'] as const satisfies EntryField[];

/** Prices, figures and answers are told one by one, each with its date: they are merged one by one. */
export const entryKind: Kind<Entry> = {
  parts(entry) {
    const parts = new Map<string, Side>();
    for (const field of PLAIN) {
      const value = entry[field];
      const isSaid = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
      parts.set(field, sideOf(value, entry.changed?.[field] ?? (isSaid ? entry.updatedAt : undefined)));
    }
    for (const field of DATED)
      for (const [name, told] of Object.entries(entry[field])) parts.set(`${field}.${name}`, sideOf(told, told.at));
    for (const [key, quotes] of Map.groupBy(entry.quotes, quoteKey)) {
      const quote = quotes.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
      parts.set(`quotes.${key}`, sideOf(quote, quote?.at));
    }
    return parts;
  },
  withPart(entry, path, { value, at }) {
    const [field = '', ...rest] = path.split('.');
    const name = rest.join('.');
    if (field === 'quotes') {
      const others = entry.quotes.filter(quote => quoteKey(quote) !== name);
      return stampedLater(put(entry as never, field, [...others, value], at), at, true);
    }
    if (field === 'audience' || field === 'answers')
      return stampedLater(put(entry as never, field, { ...entry[field], [name]: value }, at), at, true);
    return stampedLater(put(entry as never, field, value, at), at, field === 'followerFile');
  }
};

/** One price for each kind, deal, source and day, as the evidence takes them. */
const quoteKey = ({ kind, deal = 'paid-post', from, at }: Quote): string =>
  [kind, deal, from, shanghaiDay(at)].join(' ');

function stampedLater(row: AnyRow, at: string, isTold: boolean): Entry {
  const entry = row as unknown as Entry;
  const told = entry.toldAt ?? entry.updatedAt;
  return {
    ...entry,
    updatedAt: later(entry.updatedAt, at),
    toldAt: isTold ? later(told, at) : told
  };
}

const later = (one: string, other: string): string => (one > other ? one : other);

export const placeKind: Kind<Membership> = {
  parts: ({ stage, priority, archived, addedAt, changed }) =>
    new Map([
      ['stage', sideOf(stage, changed?.stage ?? (stage === 'to-vet' ? undefined : addedAt))],
      ['priority', sideOf(priority, changed?.priority ?? (priority && addedAt))],
      ['archived', sideOf(archived, changed?.archived ?? archived?.at)]
    ]),
  withPart: (place, field, { value, at }) => put(place as never, field, value, at) as unknown as Membership
};

/** A list of which both sides have no more than the name may be out of the way on one of them: that is theirs to decide. */
export const listKind = (isSameId: boolean): Kind<Shortlist> => ({
  parts: ({ name, archivedAt, changed }) =>
    new Map<string, Side>(
      isSameId
        ? [
            ['name', sideOf(name, changed?.name)],
            ['archivedAt', sideOf(archivedAt, changed?.archivedAt ?? archivedAt)]
          ]
        : []
    ),
  withPart: (list, field, { value, at }) => put(list as never, field, value, at) as unknown as Shortlist
});

const whole = <Row extends StoredBrief | SavedView>(
  read: (row: Row) => unknown,
  write: (row: Row, value: unknown) => Row
): Kind<Row> => ({
  parts: row => new Map([['whole', sideOf(read(row), row.updatedAt === row.createdAt ? undefined : row.updatedAt)]]),
  withPart: (row, _field, { value, at }) => ({ ...write(row, value), updatedAt: at })
});

export const briefKind: Kind<StoredBrief> = whole(
  row => row.brief,
  (row, value) => ({ ...row, brief: value as StoredBrief['brief'] })
);

export const viewKind: Kind<SavedView> = whole(
  ({ name, view }) => ({ name, view }),
  (row, value) => ({ ...row, ...(value as Pick<SavedView, 'name' | 'view'>) })
);

/** One side's value with its date, without what is absent. */
export const sideOf = (value: unknown, at: string | undefined): Side => ({
  ...(value !== undefined && { value }),
  ...(at !== undefined && { at })
});
