import { useLiveQuery } from 'dexie-react-hooks';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { allBriefs } from '@/lib/shortlist/briefs';
import type { Campaign } from '@/lib/shortlist/campaign';
import { campaignOf } from '@/lib/shortlist/campaigns';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import { collaborationsOf } from '@/lib/shortlist/collaborations';
import { measurementsOf } from '@/lib/shortlist/measurements';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import { publicationsOf } from '@/lib/shortlist/publications';
import type { Row } from '@/lib/shortlist/row';
import { listRows } from '@/lib/shortlist/summaries';

/** All that a campaign's views show: the plan, the list's creators without those put away, the work with each, posts and their figures. */
export interface CampaignData {
  listId: string;
  listName: string;
  campaign: Campaign | undefined;
  rows: Row[];
  works: Map<string, Collaboration>;
  publications: Publication[];
  /** By the note's id, oldest first. */
  measurements: Map<string, Measurement[]>;
  briefs: StoredBrief[];
}

/** The campaign of a list, kept up to date; undefined until it was read. */
export function useCampaign(list: { id: string; name: string }): CampaignData | 'unreadable' | undefined {
  const read = useLiveQuery(() => readCampaign(list.id).catch(unreadable), [list.id]);
  return read === undefined || read === 'unreadable' ? read : { ...read, listId: list.id, listName: list.name };
}

async function readCampaign(listId: string) {
  const [campaign, rows, works, publications, { briefs }] = await Promise.all([
    campaignOf(listId),
    listRows(listId),
    collaborationsOf(listId),
    publicationsOf(listId),
    allBriefs()
  ]);
  const measured = await measurementsOf(publications.flatMap(({ postId }) => postId ?? []));
  return {
    campaign,
    rows: rows.filter(({ membership }) => !membership?.archived),
    works,
    publications,
    measurements: Map.groupBy(measured, ({ postId }) => postId),
    briefs
  };
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The campaign could not be read', error);
  return 'unreadable';
}
