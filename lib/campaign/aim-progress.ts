import type { AimId } from '@/lib/method/quarters';
import type { Deal } from './deals';
import { finishedIn, quarterResult, touches } from './year';
import { adviceFrom, FEWEST_RESULTS } from './year-advice';
import { isIn, type QuarterSpan } from './year-span';

/** How far an aim has come by what was done; `among` how many of them can be counted, where that is no fixed number. */
export interface Progress {
  count: number;
  /** Of how many tiers they are. */
  tiers?: number;
  among?: number;
}

/** The progress of the aims that can be measured, by the deals of all campaigns; who is best is not known below three results. */
export function aimProgress(deals: readonly Deal[], spans: readonly QuarterSpan[]): { [Aim in AimId]?: Progress } {
  const [test, scale, expand, earn] = spans;
  if (!test || !scale || !expand || !earn) return {};
  const first = quarterResult(deals, [], test);
  const tiers = [...first.byTier.keys()].filter(tier => tier !== undefined).length;
  const endedIn = (span: QuarterSpan) => deals.filter(({ day, isOver }) => isOver && isIn(day, span));
  const advice = adviceFrom(finishedIn(endedIn(test)));
  const best = advice.doubleDown.map(({ creatorId }) => creatorId);
  const isTold = advice.measured >= FEWEST_RESULTS;
  const inScale = creatorsIn(deals, scale);
  return {
    mix: { count: first.creatorIds.length, tiers },
    ...(isTold && { 'top-performers': { count: best.length } }),
    baseline: { count: first.cpe?.of ?? 0 },
    ...(isTold && { 'double-down': { count: best.filter(id => inScale.has(id)).length, among: best.length } }),
    ambassadors: { count: creatorsIn(ambassadorWork(deals), scale).size },
    newcomers: { count: newcomers(deals, expand) },
    seeding: { count: creatorsIn(deals.filter(isSeeding), expand).size },
    programme: { count: creatorsIn(ambassadorWork(deals), earn).size }
  };
}

const creatorsIn = (deals: readonly Deal[], span: QuarterSpan): Set<string> =>
  new Set(deals.flatMap(deal => (touches(deal, span) ? deal.creatorId : [])));

const ambassadorWork = (deals: readonly Deal[]): Deal[] =>
  deals.filter(({ partnership }) => partnership === 'long-term-ambassador');

const isSeeding = ({ partnership }: Deal): boolean => partnership === 'product-seeding';

/** Nano and micro creators of a quarter with whom nothing was done before it. */
function newcomers(deals: readonly Deal[], span: QuarterSpan): number {
  const before = creatorsIn(deals, { ...span, from: '', until: span.from });
  const small = deals.filter(({ tier }) => tier === 'nano' || tier === 'micro');
  return [...creatorsIn(small, span)].filter(id => !before.has(id)).length;
}
