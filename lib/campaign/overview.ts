import type { Campaign } from '@/lib/shortlist/campaign';
import type { Row } from '@/lib/shortlist/row';
import type { Stage } from '@/lib/shortlist/shortlist';
import { type CampaignRows, creatorResults } from './creator-results';
import { dueDay } from './due-day';
import { costOf } from './kpi';
import { lateness } from './lateness';
import { platformFee, withPlatformFee } from './platform-fee';
import { type Figure, figuresOf } from './result-figures';
import { wideCosts, wideTotal } from './wide-costs';

/** Where creators are, coarser than their stages: being chosen, talked to, at work, out with posts, measured. */
export const phases = ['choosing', 'talking', 'making', 'out', 'measured'] as const;
export type Phase = (typeof phases)[number];

const phaseOf: Readonly<Record<Stage, Phase>> = {
  'to-vet': 'choosing',
  vetted: 'choosing',
  contacted: 'talking',
  negotiating: 'talking',
  contracted: 'making',
  briefed: 'making',
  creating: 'making',
  published: 'out',
  amplified: 'out',
  measured: 'measured'
};

export type CampaignState = 'not-begun' | 'running' | 'over' | 'finished';

/** A campaign at a glance. */
export interface Overview {
  state: CampaignState;
  /** Creators of the list, put away ones left out. */
  creators: number;
  byPhase: Record<Phase, number>;
  /** What is agreed with those who have a contract, by fee or price; over those whose price is known, `unpriced` the others. */
  committed: { yuan?: number; unpriced: number };
  paid?: Figure | undefined;
  overdue: number;
  stuck: number;
  /** Planned or out, each note once; of those out, how many were measured; and those whose planned day is over. */
  posts: { planned: number; out: number; measured: number; late: number };
}

/** `today` is a day of the user's calendar, `at` ms since 1970. */
export function overviewOf(given: CampaignRows, now: { at: number; today: string }): Overview {
  const { campaign, works, publications } = given;
  const rows = given.rows.filter(({ membership }) => membership && !membership.archived);
  const results = creatorResults(given);
  const posts = results.flatMap(result => result.posts);
  const late = rows.flatMap(({ membership, summary: { creatorId } }) => {
    if (!membership) return [];
    const { stage, addedAt, changed } = membership;
    const due = dueDay(stage, works.get(creatorId), campaign)?.day;
    return lateness({ stage, since: changed?.stage ?? addedAt, due }, now)?.why ?? [];
  });
  const byPhase = Object.fromEntries(phases.map(phase => [phase, 0])) as Record<Phase, number>;
  for (const { membership } of rows) if (membership) byPhase[phaseOf[membership.stage]] += 1;
  return {
    state: stateOf(campaign, byPhase, now.today),
    creators: rows.length,
    byPhase,
    committed: committedOf(given, rows),
    paid: figuresOf(results, wideTotal(wideCosts(campaign))).cost,
    overdue: late.filter(why => why === 'overdue').length,
    stuck: late.filter(why => why === 'stuck').length,
    posts: {
      planned: results.reduce((sum, { planned }) => sum + planned, 0),
      out: posts.length,
      measured: posts.filter(({ engagements }) => engagements !== undefined).length,
      late: publications.filter(post => post.postId === undefined && (post.plannedOn ?? now.today) < now.today).length
    }
  };
}

/** Without a first day a campaign has begun once anybody was written to. */
function stateOf(campaign: Campaign | undefined, byPhase: Record<Phase, number>, today: string): CampaignState {
  if (campaign?.finishedOn !== undefined) return 'finished';
  if (campaign?.endsOn !== undefined && campaign.endsOn < today) return 'over';
  if (campaign?.startsOn !== undefined) return campaign.startsOn > today ? 'not-begun' : 'running';
  return phases.some(phase => phase !== 'choosing' && byPhase[phase] > 0) ? 'running' : 'not-begun';
}

function committedOf(given: CampaignRows, rows: readonly Row[]): Overview['committed'] {
  const bound = rows.filter(({ membership }) =>
    membership ? ['making', 'out', 'measured'].includes(phaseOf[membership.stage]) : false
  );
  const costs = bound.map(row => agreedCost(given, row));
  const known = costs.filter(cost => cost !== undefined);
  return {
    ...(known.length > 0 && { yuan: known.reduce((sum, cost) => sum + cost, 0) }),
    unpriced: costs.length - known.length
  };
}

/** What was paid where the fee is stated, else the asked price of each post that is planned, of one where none is; estimates are no agreement. */
function agreedCost({ campaign, works, publications }: CampaignRows, { summary }: Row): number | undefined {
  const { creatorId, quote, quotes = [] } = summary;
  const paid = works.get(creatorId)?.paid;
  const toBrand = (price: number) => (campaign?.paysFee ? withPlatformFee(price) : price);
  if (paid?.fee !== undefined)
    return costOf({
      ...paid,
      platformFee: paid.platformFee ?? (campaign?.paysFee ? platformFee(paid.fee) : undefined)
    });
  const posts = publications.filter(post => post.creatorId === creatorId);
  const prices = posts.map(({ kind }) => (quotes.find(one => one.kind === kind) ?? quote)?.priceYuan);
  const asked = posts.length === 0 ? [quote?.priceYuan] : prices;
  return asked.reduce<number | undefined>(
    (sum, price) => (sum === undefined || price === undefined ? undefined : sum + toBrand(price)),
    0
  );
}
