import type { TierId } from '@/lib/benchmarks/tiers';
import type { Split } from '@/lib/campaign/budget-split';
import type { Bucket } from '@/lib/method/budget-models';

/** The tier to which a part of the budget went on; undefined where it stayed. */
export function wentTo(split: Split | undefined, bucket: Bucket): TierId | undefined {
  const to = split?.rolled.find(({ from }) => from === bucket)?.to;
  return to === 'none' ? undefined : to;
}
