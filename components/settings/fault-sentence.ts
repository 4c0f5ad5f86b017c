import { decimal } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { SettingsFault } from '@/lib/report/settings-fault';
import { limitOf, type ThresholdUnit } from '@/lib/report/threshold-limits';
import { figureText } from './threshold-figure';
import { thresholdName } from './threshold-name';

/** Why edited rules are not saved, by the name of the value that is to blame. */
export function faultSentence(fault: SettingsFault): string {
  switch (fault.of) {
    case 'weight':
      return outside(nameOf('dimension', fault.dimension), '0', '100');
    case 'weights': {
      const over = fault.sum - 100;
      return say(over > 0 ? 'weights_over' : 'weights_under', { points: pointsText(Math.abs(over)) });
    }
    case 'unknown-threshold':
      return say('rules_not_a_number', { name: fault.threshold });
    case 'threshold': {
      const { unit } = limitOf(fault.flag, fault.threshold);
      const name = thresholdName(fault.flag, fault.threshold);
      return outside(name, withUnit(fault.low, unit), withUnit(fault.high, unit));
    }
    case 'threshold-order':
      return say('rules_order', {
        lower: thresholdName(fault.flag, fault.lower),
        upper: thresholdName(fault.flag, fault.upper)
      });
    case 'tier':
      return outside(tierName(fault.tier), figureText(fault.low, 'followers'), figureText(fault.high, 'followers'));
    case 'tier-order':
      return say('rules_below', { lower: tierName(fault.lower), upper: tierName(fault.upper) });
  }
}

/** Points without needless decimals: "5", "2.5". */
export const pointsText = (points: number): string => decimal(points, Number.isInteger(points) ? 0 : 1);

const outside = (name: string, low: string, high: string): string => say('rules_outside', { name, low, high });

const withUnit = (value: number, unit: ThresholdUnit): string =>
  unit === 'percent' ? `${figureText(value, unit)}%` : figureText(value, unit);

/** The label of a tier's bound. */
export const tierName = (tier: string): string => say('tiers_from', { tier: nameOf('tier', tier) });
