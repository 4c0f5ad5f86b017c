import { ask } from '@/lib/measures/ask';
import { intentShare } from '@/lib/measures/comments';
import type { Subject } from '@/lib/measures/measure';
import { imagePrice, quotes, videoPrice } from '@/lib/measures/price';
import type { FlagReport, PartnershipFit, PartnershipModel, Report } from './report';

/** What the fit of the five models is weighed by; everything in it was judged before. */
export type Judged = Pick<Report, 'tier' | 'score' | 'dimensions' | 'flags'>;

/** A reason for or against, with its points; false where it does not hold. */
type Reason = [reason: string, points: number, holds: boolean];

/** Critical flags that say the reach itself may be hollow. */
const HOLLOW = ['follower-spike', 'low-engagement', 'generic-comments'];

/**
 * How well each of the guide's five ways of working together fits, 0…100, the best first; of none where two critical flags stand. The
 * points are our estimate, so each is shown with its reasons.
 */
export function partnershipOf(subject: Subject, judged: Judged): PartnershipFit[] {
  const critical = judged.flags.filter(flag => flag.status === 'raised' && flag.severity === 'critical');
  if (critical.length >= 2) return [];
  return Object.entries(reasonsOf(subject, judged, critical))
    .map(([model, reasons]) => fitOf(model as PartnershipModel, reasons))
    .sort((one, other) => other.fit - one.fit);
}

function fitOf(model: PartnershipModel, reasons: readonly Reason[]): PartnershipFit {
  const because = reasons.flatMap(([reason, points, holds]) => (holds ? [{ reason, points }] : []));
  const sum = because.reduce((total, { points }) => total + points, 0);
  return { model, fit: Math.min(100, Math.max(0, sum)), because };
}

function reasonsOf(
  subject: Subject,
  judged: Judged,
  critical: readonly FlagReport[]
): Record<PartnershipModel, Reason[]> {
  const { brief = { name: '' } } = subject;
  const { tier, score } = judged;
  const scores = scoresOf(judged);
  const is = (...ids: string[]): boolean => tier !== undefined && ids.includes(tier.id);
  const reaches = (criterion: string, line: number): boolean => {
    const reached = scores.get(criterion);
    return reached !== undefined && reached >= line;
  };
  const { goal, launch = false, productPriceYuan: product } = brief;
  const budget = budgetPerCreator(brief);
  const price = quotePlace(subject);
  const intent = ask(subject, intentShare);
  const isThin: Reason = ['coverage-below-50', -10, score.coverage < 50];
  return {
    'paid-post': [
      ['base', 40, true],
      ['goal-awareness', 25, goal === 'awareness'],
      [is('mega') ? 'tier-mega' : 'tier-mid', 15, is('mid', 'mega')],
      ['score-75', 10, score.value !== null && score.value >= 75],
      ['critical-engagement-or-audience', -30, critical.some(({ id }) => HOLLOW.includes(id))],
      isThin
    ],
    affiliate: [
      ['base', 25, true],
      ['goal-conversion', 25, goal === 'conversion'],
      ['intent-8', 20, !('missing' in intent) && intent.value >= 0.08],
      [is('mid') ? 'tier-mid' : 'tier-micro', 10, is('micro', 'mid')],
      ['product-price-50-500', 10, product !== undefined && product >= 50 && product <= 500],
      ['quote-above-market', 10, price === 'above'],
      ['tier-nano', -15, is('nano')]
    ],
    'product-seeding': [
      ['base', 25, true],
      ['tier-nano', 30, is('nano')],
      ['tier-micro', 20, is('micro')],
      ['budget-below-1000', 15, budget !== undefined && budget < 1_000],
      ['launch', 10, launch],
      ['tier-mid', -25, is('mid')],
      ['tier-mega', -50, is('mega')]
    ],
    'long-term-ambassador': [
      ['base', 10, true],
      ['score-85-coverage-70', 30, score.value !== null && score.value >= 85 && score.coverage >= 70],
      ['regular', 15, reaches('regularity', 0.7)],
      ['niche-focus', 15, reaches('niche-fit', 0.65)],
      ['good-past', 15, subject.dossier.answers?.pastCampaign?.value === 'good'],
      ['any-critical', -40, critical.length > 0],
      ['coverage-below-50', -30, score.coverage < 50]
    ],
    hybrid: [
      ['base', 30, true],
      [is('mid') ? 'tier-mid' : 'tier-micro', 15, is('micro', 'mid')],
      ['goal-balanced', 15, goal === 'balanced'],
      ['performance-unknown', 15, !scores.has('sponsored-performance')],
      ['quote-upper-half', 10, price === 'upper-half']
    ]
  };
}

const budgetPerCreator = ({ budgetYuan, creatorCount }: NonNullable<Subject['brief']>): number | undefined =>
  budgetYuan === undefined || creatorCount === undefined ? undefined : budgetYuan / creatorCount;

/** The scores (0…1) of the criteria that were judged. */
const scoresOf = ({ dimensions }: Judged): Map<string, number> =>
  new Map(
    dimensions.flatMap(({ criteria }) =>
      criteria.flatMap(one => (one.status === 'scored' ? [[one.id, one.score] as const] : []))
    )
  );

/** Where the prices asked for lie in the market's bands, by the dearer: above it, in its upper half, or neither. */
function quotePlace(subject: Subject): 'above' | 'upper-half' | undefined {
  const asked = ask(subject, quotes);
  const places = ('missing' in asked ? [] : asked.value).flatMap(({ kind, priceYuan }) => {
    const band = ask(subject, kind === 'video' ? videoPrice : imagePrice);
    if ('missing' in band || priceYuan <= band.value) return [];
    return [priceYuan >= band.high ? ('above' as const) : ('upper-half' as const)];
  });
  return places.find(place => place === 'above') ?? places[0];
}
