import type { Campaign } from './campaign';
import type { Collaboration } from './collaboration';
import { database } from './database';
import { measurementsOf } from './measurements';
import type { Measurement, Publication } from './publication';
import type { Row } from './row';
import type { Shortlist } from './shortlist';
import { listRows } from './summaries';

/** A list with its campaign, or with work and posts that stayed when one was removed. */
export interface KeptCampaign {
  list: Shortlist;
  campaign: Campaign | undefined;
  /** The list's creators, put away ones too, and those of its work and posts who are on it no longer, without a membership. */
  rows: Row[];
  works: Map<string, Collaboration>;
  publications: Publication[];
  /** By the note's id, oldest first. */
  measurements: Map<string, Measurement[]>;
}

const { campaigns, collaborations, publications, lists, summaries, entries } = database;

/** Every list that has a campaign, work or posts; oldest list first. */
export async function everyCampaign(): Promise<KeptCampaign[]> {
  const [plans, works, posts, known] = await Promise.all([
    campaigns.toArray(),
    collaborations.toArray(),
    publications.toArray(),
    lists.toArray()
  ]);
  const measured = await measurementsOf([...new Set(posts.flatMap(({ postId }) => postId ?? []))]);
  const measurements = Map.groupBy(measured, ({ postId }) => postId);
  const planOf = new Map(plans.map(plan => [plan.listId, plan]));
  const worksOf = Map.groupBy(works, ({ listId }) => listId);
  const postsOf = Map.groupBy(posts, ({ listId }) => listId);
  const wanted = known
    .filter(({ id }) => planOf.has(id) || worksOf.has(id) || postsOf.has(id))
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  return Promise.all(
    wanted.map(async list => {
      const [own, linked] = [worksOf.get(list.id) ?? [], postsOf.get(list.id) ?? []];
      return {
        list,
        campaign: planOf.get(list.id),
        rows: await withThoseWhoLeft(await listRows(list.id), [...own, ...linked]),
        works: new Map(own.map(work => [work.creatorId, work])),
        publications: linked,
        measurements
      };
    })
  );
}

async function withThoseWhoLeft(rows: Row[], about: readonly { creatorId: string }[]): Promise<Row[]> {
  const here = new Set(rows.map(({ summary }) => summary.creatorId));
  const left = [...new Set(about.map(({ creatorId }) => creatorId))].filter(id => !here.has(id));
  const [read, written] = await Promise.all([summaries.bulkGet(left), entries.bulkGet(left)]);
  return [...rows, ...left.flatMap((_, n) => (read[n] ? [{ summary: read[n], entry: written[n] }] : []))];
}
