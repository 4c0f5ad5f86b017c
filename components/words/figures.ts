import type { Count } from '@/lib/evidence/count';
import { isChinese, language } from './language';

const formats = new Map<string, Intl.NumberFormat>();

/** Making an Intl format costs more than using it a thousand times. */
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language() + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(language(), options);
  formats.set(key, made);
  return made;
}

/** `value` with exactly `digits` decimals and grouped thousands. */
export function decimal(value: number, digits: number): string {
  return numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A whole number with grouped thousands. */
export const whole = (value: number): string => decimal(value, 0);

/** A number of people or likes: plain below 10,000, then "3.6万", "1.2亿" or "36K", "286K", "1.2M". */
export function count(value: number): string {
  if (Math.round(value) < 10_000) return whole(value);
  return isChinese() ? inWan(value) : inThousands(value);
}

const inWan = (value: number): string =>
  value < 99_995_000 ? `${decimal(value / 1e4, 1)}万` : `${decimal(value / 1e8, 1)}亿`;

function inThousands(value: number): string {
  const [unit, size] = value < 999_500 ? (['K', 1e3] as const) : (['M', 1e6] as const);
  const digits = value / size < 99.95 ? 1 : 0;
  return numberFormat({ maximumFractionDigits: digits }).format(value / size) + unit;
}

/** A round number on an axis, as short as can be: "100", "1千", "6.5万", "10K". */
export function roundCount(value: number): string {
  const steps = isChinese() ? WAN : THOUSANDS;
  const [unit, size] = steps.find(([, least]) => value >= least) ?? ['', 1];
  return numberFormat({ maximumFractionDigits: 3 }).format(value / size) + unit;
}

const WAN = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3]
] as const;
const THOUSANDS = [
  ['M', 1e6],
  ['K', 1e3]
] as const;

/** A count as it is known: a floor stands as it was read ("1千+"), an estimate carries "~". */
export function statedCount({ value, precision, text }: Count): string {
  if (precision === 'floor') return text;
  return precision === 'estimate' ? `~${count(value)}` : count(value);
}

/** Yuan, whole from 10 up: "¥2,400", "¥3.5". */
export const yuan = (value: number): string => `¥${plainYuan(value)}`;

/** An estimated price with no more figures than an estimate has: ¥11,656 is "¥12,000". */
export const aboutYuan = (value: number): string => yuan(Number(value.toPrecision(2)));

/** A span of estimated prices: "¥650 – 8,900". */
export const aboutYuanRange = (low: number, high: number): string =>
  `${aboutYuan(low)} – ${plainYuan(Number(high.toPrecision(2)))}`;

const plainYuan = (value: number): string =>
  value < 10 ? numberFormat({ maximumFractionDigits: 1 }).format(value) : whole(value);
