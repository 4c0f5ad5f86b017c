import type { UserRows } from '@/lib/shortlist/change';
import type { Entry } from '@/lib/shortlist/entry';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { campaignKind, collaborationKind, publicationKind, quarterKind } from './campaign-parts';
import { type Chosen, type Conflict, type Gain, type JoinBy, joinRows, type MergedTable } from './join-rows';
import { listsOfBoth } from './lists-of-both';
import { briefKind, entryKind, listKind, placeKind, viewKind } from './parts';
import { placedView, placesIn, withFreeNames } from './placed-rows';
import type { BackupRows } from './read-backup';

/** What stands here: the user's rows, who is known, and what lies in the trash. */
export interface Standing {
  rows: { [Table in MergedTable]: UserRows[Table][] };
  creators: Set<string>;
  /** The keys of what was measured, "note instant". */
  measured: Set<string>;
  thrown: { creators: Set<string>; lists: Set<string>; views: Set<string> };
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

  const join = <Table extends MergedTable>(table: Table, rows: UserRows[Table][], by: JoinBy<UserRows[Table]>) => {
    const joined = joinRows(table, rows, here.rows[table] as UserRows[Table][], by, { at, choices });
    (puts[table] as UserRows[Table][]).push(...joined.puts);
    gains[table] = joined.gain;
    conflicts.push(...joined.conflicts);
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
