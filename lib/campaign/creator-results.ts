import type { TierId } from '@/lib/benchmarks/tiers';
import type { PartnershipModel } from '@/lib/report/report';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import type { Row } from '@/lib/shortlist/row';
import { type Cost, engagementsOf, type Outcome } from './kpi';
import { sumUp } from './kpi-sums';
import { platformFee } from './platform-fee';
import { type PostResult, postResults } from './post-results';

/** What is known of a campaign: the plan, the list's creators, the work with each, posts and what was measured of them. */
export interface CampaignRows {
  campaign: Campaign | undefined;
  rows: readonly Row[];
  works: ReadonlyMap<string, Collaboration>;
  publications: readonly Publication[];
  /** By the note's id, oldest first. */
  measurements: ReadonlyMap<string, readonly Measurement[]>;
}

/** What one creator brought and cost. */
export interface CreatorResult {
  creatorId: string;
  /** Absent of somebody who left the list since. */
  row?: Row | undefined;
  tier?: TierId | undefined;
  partnership?: PartnershipModel | undefined;
  /** Posts that are planned or out. */
  planned: number;
  /** Those that are out. */
  posts: PostResult[];
  /** A figure stands here only where it covers every post that is out. */
  outcome: Outcome;
  /** Reads and impressions as far as they are known: of some posts where not of all. */
  soFar: { reads?: number | undefined; impressions?: number | undefined };
  cost: Cost;
  /** The marketplace's fee in it is our estimate. */
  isFeeEstimated: boolean;
  isRounded: boolean;
}

/** Every creator who has a post in the plan, or of whom a cost or a result was entered; those of the list first, in its order. */
export function creatorResults({ campaign, rows, works, publications, measurements }: CampaignRows): CreatorResult[] {
  const posts = Map.groupBy(postResults(publications, measurements), ({ publication }) => publication.creatorId);
  const plans = Map.groupBy(publications, ({ creatorId }) => creatorId);
  const entered = [...works.values()].filter(({ paid, results }) => holdsAny(paid) || holdsAny(results));
  const taking = new Set([...plans.keys(), ...entered.map(({ creatorId }) => creatorId)]);
  const byId = new Map(rows.map(row => [row.summary.creatorId, row]));
  const order = [...byId.keys(), ...[...taking].filter(id => !byId.has(id))].filter(id => taking.has(id));
  return order.map(creatorId => {
    const row = byId.get(creatorId);
    const own = posts.get(creatorId) ?? [];
    const planned = new Set((plans.get(creatorId) ?? []).map(({ id, postId }) => postId ?? id)).size;
    return resultOf(creatorId, row, own, planned, works.get(creatorId), campaign);
  });
}

const holdsAny = (figures: object | undefined): boolean =>
  figures !== undefined && Object.values(figures).some(figure => figure !== undefined);

function resultOf(
  creatorId: string,
  row: Row | undefined,
  posts: PostResult[],
  planned: number,
  work: Collaboration | undefined,
  campaign: Campaign | undefined
): CreatorResult {
  const { paid = {}, results = {} } = work ?? {};
  const fromPosts = sumUp(
    posts.map(({ outcome }) => outcome),
    ['reads', 'impressions']
  );
  const ofAll = (field: 'reads' | 'impressions') =>
    fromPosts[field]?.of === posts.length ? fromPosts[field]?.value : undefined;
  const isFeeEstimated = campaign?.paysFee === true && paid.platformFee === undefined && paid.fee !== undefined;
  const onPosts = sumUp(
    posts.map(({ publication }) => publication),
    ['adsYuan']
  ).adsYuan?.value;
  return {
    creatorId,
    row,
    tier: row?.summary.tier?.id,
    partnership: work?.partnership ?? campaign?.partnership,
    planned,
    posts,
    // What was entered for the creator as a whole wins over what was entered post by post.
    outcome: {
      ...engagementOf(posts),
      impressions: results.impressions ?? ofAll('impressions'),
      reads: results.reads ?? ofAll('reads'),
      clicks: results.clicks,
      orders: results.orders,
      revenueYuan: results.revenueYuan,
      grossProfitYuan: results.grossProfitYuan
    },
    soFar: {
      impressions: results.impressions ?? fromPosts.impressions?.value,
      reads: results.reads ?? fromPosts.reads?.value
    },
    cost: {
      fee: paid.fee,
      platformFee: paid.platformFee ?? (isFeeEstimated && paid.fee !== undefined ? platformFee(paid.fee) : undefined),
      product: paid.product,
      ads: paid.ads ?? onPosts,
      production: paid.production
    },
    isFeeEstimated: isFeeEstimated && paid.fee !== 0,
    isRounded: posts.some(({ isRounded }) => isRounded)
  };
}

/** Likes, collects, comments and shares of all posts together; nothing where one of them was not measured. */
function engagementOf(posts: readonly PostResult[]): Outcome {
  const outcomes = posts.map(({ outcome }) => outcome);
  if (posts.length === 0 || outcomes.some(outcome => engagementsOf(outcome) === undefined)) return {};
  const sums = sumUp(outcomes, ['likes', 'collects', 'comments', 'shares']);
  return Object.fromEntries(Object.entries(sums).map(([field, { value }]) => [field, value]));
}
