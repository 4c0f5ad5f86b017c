import type { Report } from '@/lib/report/report';
import { count } from './figures';
import { isChinese } from './language';
import { nameOf } from './names';

const UNITS: Record<string, number> = { K: 1e3, M: 1e6 };

/** A bound of a band without decimals: "50K" is "5万" in Chinese. */
function bound(figure: string, unit: string | undefined): string {
  const value = Number(figure) * (unit === undefined ? 1 : (UNITS[unit] ?? Number.NaN));
  if (!isChinese() || value < 10_000) return count(value);
  return `${value / 1e4}万`;
}

/** The follower band beside a tier, in the language's own units: "10K-50K" is "1万–5万" in Chinese. */
function tierBand(band: string): string {
  return band
    .replace(/(\d+(?:\.\d+)?)([KM])?/g, (_, figure: string, unit?: string) => bound(figure, unit))
    .replace(/\s*[-–]\s*/, '–');
}

/** A tier with its band: "初级达人 1万–5万", "Micro 10K–50K". */
export const tierWords = (tier: NonNullable<Report['tier']>): string =>
  `${nameOf('tier', tier.id)} ${tierBand(tier.band)}`;
