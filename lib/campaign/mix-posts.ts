import type { TierId } from '@/lib/benchmarks/tiers';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import type { Publication } from '@/lib/shortlist/publication';

const DAY = 86_400_000;

type Mix = NonNullable<CampaignPlan['mix']>;

/** A creator to plan posts for; the tier is unknown of whoever was not inspected. */
export interface Planned {
  creatorId: string;
  tier: TierId | undefined;
}

/** The posts that a mix asks of each of these creators and that are not planned yet, on days spread evenly from the first to the last. */
export function mixPosts(
  mix: Mix,
  creators: readonly Planned[],
  { from, to }: { from: string; to: string },
  existing: readonly Pick<Publication, 'creatorId'>[]
): { creatorId: string; plannedOn: string }[] {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
  if (!(days >= 1)) return [];
  const has = Map.groupBy(existing, ({ creatorId }) => creatorId);
  return mix
    .flatMap(({ tier, posts }) => {
      const own = creators.filter(creator => creator.tier === tier);
      return own.flatMap(({ creatorId }, place) => {
        const wanted = posts - (has.get(creatorId)?.length ?? 0);
        // Each creator's posts are evenly apart, and creators take turns within that.
        return Array.from({ length: Math.max(0, wanted) }, (_, post) => ({
          creatorId,
          plannedOn: dayAfter(from, Math.floor(((post + (place + 0.5) / own.length) / wanted) * days))
        }));
      });
    })
    .toSorted((one, other) => (one.plannedOn < other.plannedOn ? -1 : 1));
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** As many of each tier as the mix asks for, in the order given; those who have a post already count. */
export function chosenByMix(mix: Mix, creators: readonly Planned[]): string[] {
  return mix.flatMap(({ tier, creators: most }) =>
    creators
      .filter(creator => creator.tier === tier)
      .slice(0, most)
      .map(({ creatorId }) => creatorId)
  );
}
