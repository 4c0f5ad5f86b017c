import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { type TierId, tiers } from '@/lib/benchmarks/tiers';

/** "Nano 4, Micro 8, tier unknown 1", the smallest first. */
export const tierCounts = (byTier: ReadonlyMap<TierId | undefined, number>): string =>
  [...tiers.map(({ id }) => id), undefined]
    .flatMap(tier => {
      const count = byTier.get(tier);
      const name = tier === undefined ? say('year_tier_unknown') : nameOf('tier', tier);
      return count === undefined ? [] : [say('year_tier_count', { tier: name, count: whole(count) })];
    })
    .join(say('name_separator'));
