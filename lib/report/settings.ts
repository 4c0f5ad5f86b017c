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
  return guideLiteral || movesWeight || movesTier || redFlags.some(flag => movesLine(flag, thresholds[flag.id] ?? {}));
}

const movesLine = ({ thresholds }: RedFlag, edited: Thresholds): boolean =>
  Object.entries(thresholds).some(([name, line]) => edited[name] !== undefined && edited[name] !== line);
