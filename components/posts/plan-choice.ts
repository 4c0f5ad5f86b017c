import type { CampaignData } from '@/components/campaign/use-campaign';
import { rowName } from '@/components/shortlist/row-name';
import { mixPosts, type Planned } from '@/lib/campaign/mix-posts';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { PublicationPlan } from '@/lib/shortlist/publication';
import { stages } from '@/lib/shortlist/shortlist';

/** A creator of the list as the dialog offers them. */
export interface Offered extends Planned {
  name: string;
  /** Posts that are planned already. */
  has: number;
}

/** What the dialog was told. */
export interface PlanChoice {
  chosen: ReadonlySet<string>;
  by: 'one' | 'mix';
  day: string;
  from: string;
  to: string;
  kind: PublicationPlan['kind'];
  about: string;
}

/** By stage, the furthest first, then by score: whom one would plan posts with. */
export function offeredCreators({ rows, publications }: CampaignData): Offered[] {
  const has = Map.groupBy(publications, ({ creatorId }) => creatorId);
  return rows
    .toSorted(
      (one, other) =>
        stageOf(other) - stageOf(one) || (other.summary.score.value ?? -1) - (one.summary.score.value ?? -1)
    )
    .map(row => ({
      creatorId: row.summary.creatorId,
      name: rowName(row),
      tier: row.summary.tier?.id,
      has: has.get(row.summary.creatorId)?.length ?? 0
    }));
}

const stageOf = ({ membership }: CampaignData['rows'][number]): number =>
  membership ? stages.indexOf(membership.stage) : -1;

/** Between the day that content is to be ready and the one that all is to be out; else the campaign's own days. */
export const mixDays = ({ stepDays, startsOn, endsOn }: Campaign): { from: string; to: string } => ({
  from: stepDays?.creation ?? startsOn ?? '',
  to: stepDays?.publishing ?? endsOn ?? ''
});

/** The posts that a choice comes to. */
export function plansOf(
  { chosen, by, day, from, to, kind, about }: PlanChoice,
  offered: readonly Offered[],
  { campaign, publications }: CampaignData
): (PublicationPlan & { creatorId: string })[] {
  const creators = offered.filter(({ creatorId }) => chosen.has(creatorId));
  const words = { ...(kind && { kind }), ...(about.trim() !== '' && { about: about.trim() }) };
  const dated =
    by === 'mix'
      ? mixPosts(campaign?.mix ?? [], creators, { from, to }, publications)
      : creators.map(({ creatorId }) => ({ creatorId, ...(day !== '' && { plannedOn: day }) }));
  return dated.map(plan => ({ ...plan, ...words }));
}
