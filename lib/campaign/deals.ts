import type { TierId } from '@/lib/benchmarks/tiers';
import type { Moment } from '@/lib/evidence/post';
import type { PartnershipModel } from '@/lib/report/report';
import type { HowItWent } from '@/lib/shortlist/collaboration';
import { type CampaignRows, type CreatorResult, creatorResults } from './creator-results';
import { costOf, engagementsOf } from './kpi';
import { outTime } from './out-time';
import type { PostResult } from './post-results';
import { wideCosts, wideTotal } from './wide-costs';

/** The rows of one list's campaign; `rows` may hold creators who left the list, without a membership. */
export interface ListCampaign extends CampaignRows {
  listId: string;
  listName: string;
}

/** A post that is out, on a day of the user's calendar ("2026-12-01") where that is known. */
export interface DatedPost {
  postId: string;
  day?: string | undefined;
  engagements?: number | undefined;
  isRounded: boolean;
}

/** One creator's work in one campaign. */
export interface Deal {
  listId: string;
  listName: string;
  creatorId: string;
  tier?: TierId | undefined;
  partnership?: PartnershipModel | undefined;
  outcome?: HowItWent | undefined;
  /** Called finished by the user, with the creator or with the whole campaign, or moved to the last stage. */
  isOver: boolean;
  /** The day that it was called finished, else that of its last post, else that of the campaign's end. */
  day?: string | undefined;
  cost?: number | undefined;
  isCostEstimated: boolean;
  /** Known only where every post that is out was measured. */
  engagements?: number | undefined;
  posts: DatedPost[];
}

/** What is asked of the user's calendar: the day of an instant, and the present in ms since 1970. */
export interface Calendar {
  dayOf: (at: string) => string;
  now: number;
  /** As the creators' notes have it, by the note's id. */
  publishedAt?: ReadonlyMap<string, Moment>;
}

/** Everybody's work in one campaign, also of those of whom nothing but its end is known. */
export function dealsOf(rows: ListCampaign, calendar: Calendar): Deal[] {
  const results = creatorResults(rows);
  const known = new Set(results.map(({ creatorId }) => creatorId));
  const others = [...rows.works.values()].filter(
    ({ creatorId, finishedOn }) => finishedOn !== undefined && !known.has(creatorId)
  );
  const byId = new Map(rows.rows.map(row => [row.summary.creatorId, row]));
  const bare = others.map(
    ({ creatorId, partnership }): CreatorResult => ({
      creatorId,
      row: byId.get(creatorId),
      tier: byId.get(creatorId)?.summary.tier?.id,
      partnership: partnership ?? rows.campaign?.partnership,
      planned: 0,
      posts: [],
      outcome: {},
      soFar: {},
      cost: {},
      isFeeEstimated: false,
      isRounded: false
    })
  );
  return [...results, ...bare].map(result => dealOf(result, rows, calendar));
}

function dealOf(result: CreatorResult, { listId, listName, campaign, works }: ListCampaign, calendar: Calendar): Deal {
  const { creatorId, tier, partnership, outcome, cost, row } = result;
  const work = works.get(creatorId);
  const posts = result.posts.map(post => datedPost(post, calendar));
  const lastDay = posts
    .flatMap(({ day }) => day ?? [])
    .toSorted()
    .at(-1);
  const finishedOn = work?.finishedOn ?? campaign?.finishedOn;
  return {
    listId,
    listName,
    creatorId,
    tier,
    partnership,
    outcome: work?.outcome,
    isOver: finishedOn !== undefined || row?.membership?.stage === 'measured',
    day: work?.finishedOn ?? lastDay ?? campaign?.finishedOn,
    cost: costOf(cost),
    isCostEstimated: result.isFeeEstimated,
    engagements: engagementsOf(outcome),
    posts
  };
}

function datedPost({ postId, measurements, engagements, isRounded }: PostResult, calendar: Calendar): DatedPost {
  const publishedAt = calendar.publishedAt?.get(postId);
  const out = outTime({ postId, measurements, publishedAt }, calendar.now);
  const day = out && ('day' in out ? out.day : calendar.dayOf(out.at));
  return { postId, day, engagements, isRounded };
}

/** What was spent for a campaign as a whole, on the day that it was finished, else that of the last of its work. */
export interface WideSpending {
  listId: string;
  day: string;
  yuan: number;
}

/** Undefined where nothing was stated, or no day is known. */
export function wideSpending({ listId, campaign }: ListCampaign, deals: readonly Deal[]): WideSpending | undefined {
  const yuan = wideTotal(wideCosts(campaign));
  const days = deals.flatMap(deal => (deal.listId === listId ? (deal.day ?? []) : []));
  const day = campaign?.finishedOn ?? days.toSorted().at(-1);
  return yuan === undefined || day === undefined ? undefined : { listId, day, yuan };
}
