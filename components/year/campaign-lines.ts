import { dueMeasurements } from '@/lib/campaign/due-measurements';
import { type CampaignState, type Overview, overviewOf } from '@/lib/campaign/overview';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import type { EveryCampaign } from './use-every-campaign';

/** A campaign as the page of all campaigns shows it. */
export interface CampaignLine {
  list: Shortlist;
  campaign: Campaign;
  overview: Overview;
  /** Notes to be opened today. */
  toOpen: number;
}

const order: readonly CampaignState[] = ['running', 'over', 'not-begun', 'finished'];

/** What runs comes first, then what is over but not called finished; of each, what began later first. Archived lists come last. */
export function campaignLines(
  { kept, publishedAt }: Pick<EveryCampaign, 'kept' | 'publishedAt'>,
  now: { at: number; today: string }
): CampaignLine[] {
  return kept
    .flatMap(({ list, campaign, ...rows }) => {
      if (!campaign) return [];
      const overview = overviewOf({ campaign, ...rows }, now);
      const toOpen = dueMeasurements(rows.publications, rows.measurements, now.at, publishedAt).length;
      return [{ list, campaign, overview, toOpen }];
    })
    .toSorted(
      (one, other) =>
        Number(one.list.archivedAt !== undefined) - Number(other.list.archivedAt !== undefined) ||
        order.indexOf(one.overview.state) - order.indexOf(other.overview.state) ||
        began(other).localeCompare(began(one))
    );
}

const began = ({ campaign: { startsOn, madeAt } }: CampaignLine): string => startsOn ?? madeAt;
