import type { TierId } from '@/lib/benchmarks/tiers';
import type { HowItWent } from '@/lib/shortlist/collaboration';
import { median } from './median';

/** What came of the work with one creator, as the year looks at it: the campaigns of that year together. */
export interface Finished {
  creatorId: string;
  tier?: TierId | undefined;
  /** Yuan per engagement. */
  cpe?: number | undefined;
  /** Cost in yuan and engagements, where both are known of the same work. */
  cost?: number | undefined;
  engagements?: number | undefined;
  /** Posts that were measured. */
  posts: number;
  /** How it went the last time that the user said so. */
  outcome?: HowItWent | undefined;
  campaigns: number;
  isAmbassador?: boolean | undefined;
}

export interface Advice {
  /** At most five of the better half by yuan per engagement. */
  doubleDown: Finished[];
  /** Those of them who did well by the user's word or in more than one campaign, and are no ambassadors yet. */
  ambassadors: Finished[];
  /** Who did badly by the user's word, or does not pay. */
  letGo: Finished[];
  /** Finished ones of whom cost or engagements are not known. */
  unmeasured: number;
  measured: number;
  /** The middle one's yuan per engagement, of those measured. */
  middle?: number;
}

/** So few results say nothing about who is better than the rest. */
export const FEWEST_RESULTS = 3;
const MOST = 5;
/** Above so many times the middle creator's yuan per engagement somebody does not pay; our estimate. */
export const DEAR = 2;

/**
 * Whom to work with again, from what came of it; nobody below three measured results. Nobody stands in `letGo` and another list at once. Of
 * equal costs the one with more engagements comes first. Where the middle one cost nothing, as gifts do, nobody is dear beside it.
 */
export function adviceFrom(finished: readonly Finished[]): Advice {
  const measured = finished.flatMap(one => {
    const price = priceOf(one);
    return price === undefined ? [] : [{ one, price }];
  });
  const counts = { measured: measured.length, unmeasured: finished.length - measured.length };
  const middle = median(measured.map(({ price }) => price));
  if (measured.length < FEWEST_RESULTS || middle === undefined)
    return { doubleDown: [], ambassadors: [], letGo: [], ...counts };
  const ordered = measured.toSorted(
    (a, b) => compared(a.price, b.price) || compared(b.one.engagements ?? -1, a.one.engagements ?? -1)
  );
  const doesNotPay = (price: number) => price === Number.POSITIVE_INFINITY || (middle > 0 && price > DEAR * middle);
  const isPoor = ({ one, price }: { one: Finished; price: number }) => one.outcome === 'poor' || doesNotPay(price);
  const doubleDown = ordered
    .filter(each => each.price <= middle && !isPoor(each))
    .slice(0, MOST)
    .map(({ one }) => one);
  return {
    doubleDown,
    ambassadors: doubleDown.filter(
      ({ campaigns, outcome, isAmbassador }) => !isAmbassador && (campaigns > 1 || outcome === 'good')
    ),
    letGo: ordered
      .filter(isPoor)
      .map(({ one }) => one)
      .toReversed(),
    ...counts,
    ...(middle !== Number.POSITIVE_INFINITY && { middle })
  };
}

/** Yuan per engagement; money that brought none at all was paid for nothing, however little it was. */
function priceOf({ cpe, cost, engagements }: Finished): number | undefined {
  if (cpe !== undefined) return cpe;
  return engagements === 0 && cost !== undefined && cost > 0 ? Number.POSITIVE_INFINITY : undefined;
}

const compared = (one: number, other: number): number => (one === other ? 0 : one - other);
