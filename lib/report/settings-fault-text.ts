import type { SettingsFault } from './settings-fault';

/** A fault of edited rules as one English sentence for developers and files; views have words of their own. */
export function settingsFaultText(fault: SettingsFault): string {
  switch (fault.of) {
    case 'weight':
      return `weights.${fault.dimension} must be 0 to 100`;
    case 'weights':
      return `weights must sum to 100, not ${fault.sum}`;
    case 'unknown-threshold':
      return `thresholds.${fault.flag} has no ${fault.threshold}`;
    case 'threshold':
      return `thresholds.${fault.flag}.${fault.threshold} must be ${fault.low} to ${fault.high}`;
    case 'threshold-order':
      return `thresholds.${fault.flag}.${fault.lower} must not exceed ${fault.upper}`;
    case 'tier':
      return `tiers.${fault.tier} must be a whole number, ${fault.low} to ${fault.high}`;
    case 'tier-order':
      return `tiers.${fault.lower} must be below ${fault.upper}`;
  }
}
