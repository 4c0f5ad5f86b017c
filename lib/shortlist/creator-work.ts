import type { Campaign } from './campaign';
import type { Collaboration } from './collaboration';
import { database } from './database';
import type { Measurement, Publication } from './publication';

/** All that is kept of one creator's part in campaigns, whatever the list: the campaigns of those lists, work, posts and their figures. */
export interface CreatorWork {
  campaigns: Campaign[];
  works: Collaboration[];
  publications: Publication[];
  /** Oldest first. */
  measurements: Measurement[];
}

/** A creator's part in the campaigns of the lists they are on, and of those that work or posts of theirs stand in. */
export async function creatorWork(creatorId: string, listIds: readonly string[]): Promise<CreatorWork> {
  const [works, publications, measurements] = await Promise.all([
    database.collaborations.where({ creatorId }).toArray(),
    database.publications.where({ creatorId }).toArray(),
    database.measurements.where({ creatorId }).toArray()
  ]);
  const ids = new Set([...listIds, ...works.map(({ listId }) => listId), ...publications.map(({ listId }) => listId)]);
  const campaigns = (await database.campaigns.bulkGet([...ids])).filter(campaign => campaign !== undefined);
  return {
    campaigns,
    works,
    publications,
    measurements: measurements.toSorted((one, other) => (one.at < other.at ? -1 : 1))
  };
}

/** The list of the finished work whose result became this answer; undefined where the user gave it themselves. */
export async function finishedIn(creatorId: string, answeredAt: string): Promise<string | undefined> {
  const works = await database.collaborations.where({ creatorId }).toArray();
  const work = works.find(({ outcome, changed }) => outcome !== undefined && changed?.outcome === answeredAt);
  return work && (await database.lists.get(work.listId))?.name;
}
