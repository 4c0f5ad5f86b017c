import type { TierId } from '@/lib/benchmarks/tiers';
import type { RedFlag, Thresholds } from '@/lib/red-flags/red-flag';
import { redFlags } from '@/lib/red-flags/red-flags';
import { type DimensionId, scorecard } from '@/lib/scorecard/scorecard';
import type { JudgeSettings } from './settings';
import { limitOf, orderedThresholds } from './threshold-limits';

type Bounded = Exclude<TierId, 'nano'>;

/** Why edited rules are refused, by the value that is to blame; `low` and `high` are what it may be, both included. */
export type SettingsFault =
  | { of: 'weight'; dimension: DimensionId }
  | { of: 'weights'; sum: number }
  | { of: 'unknown-threshold'; flag: string; threshold: string }
  | { of: 'threshold'; flag: string; threshold: string; low: number; high: number }
  | { of: 'threshold-order'; flag: string; lower: string; upper: string }
  | { of: 'tier'; tier: Bounded; low: number; high: number }
  | { of: 'tier-order'; lower: Bounded; upper: Bounded };

const tierLimits = { low: 1, high: 100_000_000 };

/** The first fault of edited rules; undefined when creators can be judged by them. */
export function faultIn({ weights, thresholds = {}, tiers }: JudgeSettings): SettingsFault | undefined {
  return weightFault(weights) ?? thresholdsFault(thresholds) ?? tierFault(tiers);
}

function weightFault(weights: JudgeSettings['weights']): SettingsFault | undefined {
  if (weights === undefined) return undefined;
  const wrong = scorecard.find(({ id }) => !isWithin(weights[id], 0, 100));
  if (wrong) return { of: 'weight', dimension: wrong.id };
  const sum = scorecard.reduce((total, { id }) => total + weights[id], 0);
  return Math.abs(sum - 100) > 1e-9 ? { of: 'weights', sum } : undefined;
}

function thresholdsFault(edited: Readonly<Record<string, Thresholds>>): SettingsFault | undefined {
  for (const [id, lines] of Object.entries(edited)) {
    const flag = redFlags.find(known => known.id === id);
    const fault = flag ? lineFault(flag, lines) : unknownLine(id, lines);
    if (fault) return fault;
  }
  return undefined;
}

const unknownLine = (flag: string, lines: Thresholds): SettingsFault => ({
  of: 'unknown-threshold',
  flag,
  threshold: Object.keys(lines).join(', ')
});

function lineFault({ id, thresholds }: RedFlag, edited: Thresholds): SettingsFault | undefined {
  for (const [threshold, line] of Object.entries(edited)) {
    if (!Object.hasOwn(thresholds, threshold)) return { of: 'unknown-threshold', flag: id, threshold };
    const { low, high } = limitOf(id, threshold);
    if (!isWithin(line, low, high)) return { of: 'threshold', flag: id, threshold, low, high };
  }
  const lines: Thresholds = { ...thresholds, ...edited };
  const [lower, upper] = orderedThresholds[id]?.find(([one, other]) => exceeds(lines[one], lines[other])) ?? [];
  return lower && upper ? { of: 'threshold-order', flag: id, lower, upper } : undefined;
}

const exceeds = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one > other;

const bounded = ['micro', 'mid', 'mega'] as const;

const rising = [
  ['micro', 'mid'],
  ['mid', 'mega']
] as const;

function tierFault(tiers: JudgeSettings['tiers']): SettingsFault | undefined {
  if (tiers === undefined) return undefined;
  const { low, high } = tierLimits;
  const wrong = bounded.find(tier => !isWithin(tiers[tier], low, high) || !Number.isInteger(tiers[tier]));
  if (wrong) return { of: 'tier', tier: wrong, low, high };
  const [lower, upper] = rising.find(([one, other]) => tiers[one] >= tiers[other]) ?? [];
  return lower && upper ? { of: 'tier-order', lower, upper } : undefined;
}

/** False for NaN, too. */
const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;
