/** Mega, mid-tier, micro and nano, as the guide names them. */
export type TierId = 'nano' | 'micro' | 'mid' | 'mega';

interface Tier {
  id: TierId;
  from: number;
  bands: { from: number; name: string }[];
}

/**
 * Follower counts of the four tiers, each with its sub-bands. The sources contradict one another (Chinese agencies call 50K
 * "mid" and 500K "head"); these bounds agree with the guide's own examples (10K–50K micro, 200K–500K mid, 3M mega). Benchmarks and
 * prices go by the sub-bands, so the dispute about names costs nothing.
 */
export const tiers: readonly Tier[] = [
  {
    id: 'nano',
    from: 0,
    bands: [
      { from: 0, name: '<1K' },
      { from: 1_000, name: '1K-10K' }
    ]
  },
  {
    id: 'micro',
    from: 10_000,
    bands: [
      { from: 10_000, name: '10K-50K' },
      { from: 50_000, name: '50K-100K' }
    ]
  },
  {
    id: 'mid',
    from: 100_000,
    bands: [
      { from: 100_000, name: '100K-200K' },
      { from: 200_000, name: '200K-500K' },
      { from: 500_000, name: '500K-1M' }
    ]
  },
  { id: 'mega', from: 1_000_000, bands: [{ from: 1_000_000, name: '1M+' }] }
];

/** From how many followers on a creator counts as micro, mid-tier and mega; in rising order, nano below. */
export type TierBounds = Readonly<Record<Exclude<TierId, 'nano'>, number>>;

/** The bounds of the table above. */
export const tierBounds: TierBounds = { micro: 10_000, mid: 100_000, mega: 1_000_000 };

const bands = tiers.flatMap(tier => tier.bands);

/** The tier by `bounds` and the sub-band, which no bound moves, of a follower count, 0 or more. */
export function tierOf(followers: number, bounds: TierBounds = tierBounds): { id: TierId; band: string } {
  const band = bands.findLast(({ from }) => followers >= from);
  if (band === undefined) throw new RangeError(`a follower count is 0 or more, not ${followers}`);
  const id = (['mega', 'mid', 'micro'] as const).find(tier => followers >= bounds[tier]) ?? 'nano';
  return { id, band: band.name };
}
