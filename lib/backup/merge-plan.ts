import type { UserRows } from '@/lib/shortlist/change';
import type { Entry } from '@/lib/shortlist/entry';
import { isSame } from '@/lib/shortlist/row-changes';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { campaignKind, collaborationKind, publicationKind, quarterKind } from './campaign-parts';
import { listsOfBoth } from './lists-of-both';
import { type Choice, type Clash, mergeRow } from './merge-row';
import { briefKind, entryKind, type Kind, listKind, placeKind, viewKind } from './parts';
import type { BackupRows } from './read-backup';

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
type MergedTable = (typeof MERGED)[number];

/** What stands here: the user's rows, who is known, and what lies in the trash. */
export interface Standing {
  rows: { [Table in MergedTable]: UserRows[Table][] };
  creators: Set<string>;
  /** The keys of what was measured, "note instant". */
  measured: Set<string>;
  thrown: { creators: Set<string>; lists: Set<string>; views: Set<string> };
}

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

export interface MergePlan {
  puts: { [Table in MergedTable]: UserRows[Table][] };
  gains: Record<MergedTable, Gain>;
  conflicts: Conflict[];
  /** Creators of the file: not known here before, known to both, and thrown away here, who stay in the trash. */
  creators: { added: string[]; both: number; thrown: string[] };
  /** Readings of posts that are not here yet. */
  measured: number;
  /** Which list here a list of the file goes into. */
  listIds: Map<string, string>;
}

interface Chosen {
  at: string;
  /** By a conflict's id. */
  choices: ReadonlyMap<string, Choice>;
}

/** What joining a file's rows with those that stand here would write; nothing is written yet. */
export function planMerge(file: BackupRows, here: Standing, { at, choices }: Chosen): MergePlan {
  const conflicts: Conflict[] = [];
  const puts: MergePlan['puts'] = {
    entries: [],
    lists: [],
    memberships: [],
    briefs: [],
    views: [],
    campaigns: [],
    collaborations: [],
    publications: [],
    quarters: []
  };
  const gains = {} as MergePlan['gains'];
  const present = new Set([
    ...here.creators,
    ...here.rows.entries.map(({ creatorId }) => creatorId),
    ...here.rows.memberships.map(({ creatorId }) => creatorId)
  ]);
  const isThrown = (id: string) => here.thrown.creators.has(id) && !present.has(id);
  const pairs = listsOfBoth(here.rows.lists, file.lists);
  const kept = file.lists.filter(({ id }) => pairs.get(id) || !here.thrown.lists.has(id));
  const listIds = new Map(kept.map(({ id }) => [id, pairs.get(id)?.id ?? id]));

  const join = <Table extends MergedTable>(
    table: Table,
    rows: UserRows[Table][],
    { keyOf, kindOf, about }: JoinBy<UserRows[Table]>
  ) => {
    const standing = new Map(here.rows[table].map(row => [keyOf(row as UserRows[Table]), row as UserRows[Table]]));
    const gain: Gain = { added: 0, changed: 0 };
    for (const row of rows) {
      const key = keyOf(row);
      const mine = standing.get(key);
      if (!mine) {
        gain.added += 1;
        (puts[table] as UserRows[Table][]).push(row);
        continue;
      }
      const idOf = (field: string) => [table, key, field].join(' ');
      const merged = mergeRow(kindOf(row), mine, row, { at, chosen: field => choices.get(idOf(field)) });
      conflicts.push(...merged.clashes.map(clash => ({ ...clash, id: idOf(clash.field), table, ...about(mine) })));
      if (merged.gained > 0) gain.changed += 1;
      if (!isSame(merged.row, mine)) (puts[table] as UserRows[Table][]).push(merged.row);
    }
    gains[table] = gain;
  };

  const names = new Map([...file.lists, ...here.rows.lists].map(({ id, name }) => [id, name]));
  join(
    'entries',
    file.entries.filter(({ creatorId }) => !isThrown(creatorId)),
    {
      keyOf: ({ creatorId }: Entry) => creatorId,
      kindOf: () => entryKind,
      about: ({ creatorId }: Entry) => ({ key: creatorId })
    }
  );
  join(
    'lists',
    kept.map(list => ({ ...list, id: listIds.get(list.id) ?? list.id })),
    {
      keyOf: ({ id }: Shortlist) => id,
      kindOf: list => listKind(file.lists.some(({ id }) => id === list.id)),
      about: ({ id }: Shortlist) => ({ key: id })
    }
  );
  puts.lists = withFreeNames(puts.lists, here.rows.lists);
  join(
    'memberships',
    placesIn(file.memberships, listIds, ({ creatorId }) => isThrown(creatorId)),
    {
      keyOf: ({ listId, creatorId }: Membership) => `${listId} ${creatorId}`,
      kindOf: () => placeKind,
      about: ({ listId, creatorId }: Membership) => ({ key: creatorId, list: names.get(listId) ?? '' })
    }
  );
  join('briefs', file.briefs, { keyOf: ({ id }) => id, kindOf: () => briefKind, about: ({ id }) => ({ key: id }) });
  const views = file.views.filter(({ id }) => !here.thrown.views.has(id) || here.rows.views.some(own => own.id === id));
  join(
    'views',
    views.flatMap(view => placedView(view, listIds)),
    {
      keyOf: ({ id }) => id,
      kindOf: () => viewKind,
      about: ({ id }) => ({ key: id })
    }
  );

  join(
    'campaigns',
    placesIn(file.campaigns, listIds, () => false),
    {
      keyOf: ({ listId }) => listId,
      kindOf: () => campaignKind,
      about: ({ listId }) => ({ key: listId, list: names.get(listId) ?? '' })
    }
  );
  join(
    'collaborations',
    placesIn(file.collaborations, listIds, ({ creatorId }) => isThrown(creatorId)),
    {
      keyOf: ({ listId, creatorId }) => `${listId} ${creatorId}`,
      kindOf: () => collaborationKind,
      about: ({ listId, creatorId }) => ({ key: creatorId, list: names.get(listId) ?? '' })
    }
  );
  join(
    'publications',
    placesIn(file.publications, listIds, ({ creatorId }) => isThrown(creatorId)),
    {
      keyOf: ({ id }) => id,
      kindOf: () => publicationKind,
      about: ({ listId, creatorId, about, plannedOn }) => ({
        key: creatorId,
        list: names.get(listId) ?? '',
        post: { about, plannedOn }
      })
    }
  );

  join('quarters', file.quarters, {
    keyOf: ({ year, quarter }) => `${year} ${quarter}`,
    kindOf: () => quarterKind,
    about: ({ year, quarter }) => ({ key: `${year} ${quarter}` })
  });

  const ids = file.creators.map(({ id }) => id);
  const added = new Set(ids.filter(id => !here.creators.has(id) && !isThrown(id)));
  return {
    puts,
    gains,
    conflicts,
    creators: {
      added: [...added],
      both: ids.filter(id => here.creators.has(id)).length,
      thrown: [...new Set([...ids, ...file.entries.map(({ creatorId }) => creatorId)])].filter(isThrown)
    },
    measured: file.measurements.filter(
      ({ postId, at: when, creatorId }) =>
        (here.creators.has(creatorId) || added.has(creatorId)) && !here.measured.has(`${postId} ${when}`)
    ).length,
    listIds
  };
}

interface JoinBy<Row> {
  keyOf: (row: Row) => string;
  kindOf: (row: Row) => Kind<Row>;
  about: (row: Row) => Pick<Conflict, 'key' | 'list' | 'post'>;
}

/** Rows of lists as rows of the lists that they go into here. */
const placesIn = <Row extends { listId: string }>(
  rows: Row[],
  listIds: Map<string, string>,
  isOut: (row: Row) => boolean
): Row[] =>
  rows.flatMap(row => {
    const listId = listIds.get(row.listId);
    return listId === undefined || isOut(row) ? [] : [{ ...row, listId }];
  });

function placedView(view: UserRows['views'], listIds: Map<string, string>): UserRows['views'][] {
  if (view.listId === undefined) return [view];
  const listId = listIds.get(view.listId);
  return listId === undefined ? [] : [{ ...view, listId }];
}

/** A list takes no name that another list has here; one that is new here gets a number behind it. */
function withFreeNames(news: Shortlist[], here: Shortlist[]): Shortlist[] {
  const isTaken = (id: string, name: string) => here.some(list => list.id !== id && list.name.trim() === name.trim());
  return news.map(list => {
    if (!isTaken(list.id, list.name)) return list;
    const mine = here.find(({ id }) => id === list.id);
    let number = 2;
    while (isTaken(list.id, `${list.name} ${number}`)) number += 1;
    return { ...list, name: mine ? mine.name : `${list.name} ${number}` };
  });
}
