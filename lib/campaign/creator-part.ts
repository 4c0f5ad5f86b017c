import type { PartnershipModel } from '@/lib/report/report';
import type { HowItWent } from '@/lib/shortlist/collaboration';
import type { CreatorWork } from '@/lib/shortlist/creator-work';
import type { Stage } from '@/lib/shortlist/shortlist';
import { creatorResults } from './creator-results';
import { type Due, dueDay } from './due-day';
import { type Figure, figuresOf } from './result-figures';

/** One creator's part in the campaign of one list; what is next stands only while the work is not finished. */
export interface CreatorPart {
  partnership?: PartnershipModel | undefined;
  outcome?: HowItWent | undefined;
  finishedOn?: string | undefined;
  /** Yuan per engagement, where cost and posts are known. */
  cpe?: Figure | undefined;
  nextAction?: string | undefined;
  due?: Due | undefined;
}

/** A creator's part in a list's campaign; undefined where the list has none and nothing was written or planned. `stage` is absent of who left it. */
export function creatorPart(
  listId: string,
  { campaigns, works, publications, measurements }: CreatorWork,
  stage: Stage | undefined
): CreatorPart | undefined {
  const isOf = (row: { listId: string }) => row.listId === listId;
  const [campaign, work, posts] = [campaigns.find(isOf), works.find(isOf), publications.filter(isOf)];
  if (!campaign && !work && posts.length === 0) return undefined;
  const results = creatorResults({
    campaign,
    rows: [],
    works: new Map(work ? [[work.creatorId, work]] : []),
    publications: posts,
    measurements: Map.groupBy(measurements, ({ postId }) => postId)
  });
  const { cpe } = figuresOf(results);
  const { outcome, finishedOn } = work ?? {};
  return {
    partnership: work?.partnership ?? campaign?.partnership,
    outcome,
    finishedOn,
    cpe,
    ...(finishedOn === undefined && {
      nextAction: work?.nextAction,
      due: stage && dueDay(stage, work, campaign)
    })
  };
}
