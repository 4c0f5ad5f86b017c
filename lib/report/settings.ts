import { type TierBounds, tierBounds } from '@/lib/benchmarks/tiers';
import type { FlagSettings, RedFlag, Thresholds } from '@/lib/red-flags/red-flag';
import { redFlags } from '@/lib/red-flags/red-flags';
import { type DimensionId, scorecard } from '@/lib/scorecard/scorecard';

/** What the user may change about the rules; what is absent keeps its default. */
export interface JudgeSettings extends FlagSettings {
  /** Points of the five dimensions; they sum to 100. */
  weights?: Readonly<Record<DimensionId, number>>;
  /** Where the tiers begin. */
  tiers?: TierBounds;
}

/** True when these settings judge by other rules than the defaults. */
export function isEdited({ weights, thresholds = {}, guideLiteral = false, tiers }: JudgeSettings): boolean {
  const movesWeight = scorecard.some(({ id, points }) => weights !== undefined && weights[id] !== points);
  const movesTier = tiers !== undefined && (['micro', 'mid', 'mega'] as const).some(id => tiers[id] !== tierBounds[id]);
  return guideLiteral || movesWeight || movesTier || redFlags.some(flag => movesLine(flag, thresholds[flag.id]));
}

const movesLine = (flag: RedFlag, edited: Thresholds | undefined): boolean =>
  edited !== undefined && movedLines(flag, edited).length > 0;

const movedLines = ({ thresholds }: RedFlag, edited: Thresholds): [string, number][] =>
  Object.entries(thresholds).flatMap(([name, line]) => {
    const moved = edited[name];
    return moved === undefined || moved === line ? [] : [[name, moved]];
  });

/** The same settings without what only repeats a default, in the order of the rules: equal rules give equal settings. */
export function onlyEdits(settings: JudgeSettings): JudgeSettings {
  const { weights, thresholds = {}, guideLiteral, tiers } = settings;
  const moved = redFlags.flatMap(flag => {
    const lines = movedLines(flag, thresholds[flag.id] ?? {});
    return lines.length === 0 ? [] : [[flag.id, Object.fromEntries(lines)] as const];
  });
  return {
    ...(weights && isEdited({ weights }) && { weights: inOrder(weights) }),
    ...(moved.length > 0 && { thresholds: Object.fromEntries(moved) }),
    ...(guideLiteral && { guideLiteral }),
    ...(tiers && isEdited({ tiers }) && { tiers: { micro: tiers.micro, mid: tiers.mid, mega: tiers.mega } })
  };
}

const inOrder = (weights: NonNullable<JudgeSettings['weights']>): NonNullable<JudgeSettings['weights']> => ({
  'audience-quality': weights['audience-quality'],
  engagement: weights.engagement,
  'content-quality': weights['content-quality'],
  'brand-alignment': weights['brand-alignment'],
  'performance-history': weights['performance-history']
});
