import Dexie from 'dexie';
import { COMPARED_FROM, ordinaryScores } from '@/lib/benchmarks/standing';
import type { Report, TierId } from '@/lib/report/report';
import { database } from './database';
import type { Rules } from './rules';
import { poolOf } from './summarise';

/**
 * What a score is held against, because averages bunch. `share` (0…1) of the `n` other graded creators of the tier who lie below it, ties
 * counted half; or, while they are too few, where ordinary creators lie, and how many `own` there are so far.
 */
export type Standing =
  | { of: 'own'; tier: TierId; share: number; n: number }
  | { of: 'ordinary'; median: number; low: number; high: number; own: number };

/**
 * The standing of a report among the stored creators that were judged by the same rules; counted on the index, never stored. Null for a
 * provisional score, an unknown tier, and edited weights that too few were judged by: ordinary scores go by the weights of the guide.
 */
export async function standingOf(
  { creatorId, tier, score: { value, grade } }: Pick<Report, 'creatorId' | 'tier' | 'score'>,
  rules: Rules
): Promise<Standing | null> {
  if (tier === undefined || value === null || grade === null) return null;
  const pool = poolOf(tier.id, rules);
  const [all, below, upTo, stored] = await Promise.all([
    between(pool, Dexie.maxKey, true).count(),
    between(pool, value, false).count(),
    between(pool, value, true).count(),
    database.summaries.get(creatorId)
  ]);
  const own = stored?.pool === pool ? stored.score.value : null;
  const n = all - (own === null ? 0 : 1);
  const lower = below - (own !== null && own < value ? 1 : 0);
  const equal = upTo - below - (own === value ? 1 : 0);
  if (n >= COMPARED_FROM) return { of: 'own', tier: tier.id, share: (lower + equal / 2) / n, n };
  return rules.settings.weights === undefined ? { of: 'ordinary', ...ordinaryScores, own: n } : null;
}

const between = (pool: string, upper: unknown, includesUpper: boolean) =>
  database.summaries.where('[pool+score.value]').between([pool, Dexie.minKey], [pool, upper], true, includesUpper);
