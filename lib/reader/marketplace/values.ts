import { parseCount } from '@/lib/reader/counts';

/** What stands where a figure was not computed. */
const NONE = /^¥?(?:[-—–−]{1,3}%?|\/|N\/A|暂无|暂无数据|无数据|数据不足|样本不足|\*+)$/i;

/** Why there is no price. */
const NO_ORDERS: [RegExp, 'paused' | 'not-allowed'][] = [
  [/^(?:无接单权限|暂无接单权限|未开通)$/, 'not-allowed'],
  [/^(?:暂停接单|暂不接单|停止接单)$/, 'paused']
];

const LEVELS = new Map<string, 'excellent' | 'normal' | 'abnormal'>([
  ['优秀', 'excellent'],
  ['普通', 'normal'],
  ['异常', 'abnormal']
]);

const MOST_YUAN = 10_000_000;

/** Whether a text says that there is no figure. */
export const saysNone = (text: string): boolean => NONE.test(text);

/** Whether brands can order, where a text stands in a price's place. */
export const ordersIn = (text: string): 'paused' | 'not-allowed' | undefined =>
  NO_ORDERS.find(([words]) => words.test(text))?.[1];

export const levelIn = (text: string): 'excellent' | 'normal' | 'abnormal' | undefined => LEVELS.get(text);

/** A number of notes, people or reads: "1,471", "1.2w", "12篇", "75.5". A floor ("1w+") is no number. */
export function parseAmount(text: string): number | undefined {
  const digits = text.replace(/\s*[篇人条次个天]$/, '');
  if (/^(?:0|[1-9]\d{0,8})\.\d{1,2}$/.test(digits)) return Number(digits);
  const count = parseCount(digits);
  return count && count.high !== null ? count.value : undefined;
}

export function parseWhole(text: string): number | undefined {
  const amount = parseAmount(text);
  return amount !== undefined && Number.isInteger(amount) ? amount : undefined;
}

/** How many were won or lost: "566", "+566", "-1.2w". */
export function parseGain(text: string): number | undefined {
  const [, sign = '', size = ''] = /^([+-]?)(.*)$/.exec(text.replace('−', '-')) ?? [];
  const amount = parseWhole(size);
  return amount === undefined ? undefined : sign === '-' && amount > 0 ? -amount : amount;
}

/** Percent as a share, without the dust of binary fractions. */
const asShare = (percent: number): number => Number((percent / 100).toFixed(6));

/**
 * A share, 0…1: "53.7%". Without the sign, the marketplace writes percents ("53.7") and fractions (0.5398) alike; what may be either
 * ("0.3", "1") is undefined.
 */
export function parseShare(text: string): number | undefined {
  const [, digits, fraction = '', percent] = /^(\d{1,3}(?:\.(\d{1,6}))?)(%)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (percent || number > 1) return number <= 100 ? asShare(number) : undefined;
  return fraction.length >= 3 ? number : undefined;
}

/** A change as a share of what was before: "-0.3%". Only with its sign of percent, as any bare number may be a fraction. */
export function parseGrowth(text: string): number | undefined {
  const [, sign = '', digits] = /^([+-]?)(\d{1,5}(?:\.\d{1,4})?)%$/.exec(text.replace('−', '-')) ?? [];
  if (digits === undefined) return undefined;
  const share = asShare(Number(digits));
  return sign !== '-' || share === 0 ? share : share <= 1 ? -share : undefined;
}

/** An amount of money in yuan, and whether the text (or `unit`, as its label names it) said so. Undefined for 0, for a range and for a "from". */
export function parseYuan(text: string, unit?: string): { yuan: number; isMarked: boolean } | undefined {
  const [, sign, digits, own] = /^(¥)?\s*([\d,.]+\s*[wW万千kK]?)\s*(元|分)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const units = new Set([sign && '元', own, unit].filter(Boolean));
  if (units.size > 1) return undefined;
  const [amount] = [parseAmount(digits.replace(/^([\d,]+)\.0+$/, '$1')), parseGrouped(digits)].filter(
    number => number !== undefined
  );
  if (amount === undefined) return undefined;
  const yuan = units.has('分') ? Number((amount / 100).toFixed(4)) : amount;
  return yuan > 0 && yuan <= MOST_YUAN ? { yuan, isMarked: units.size > 0 } : undefined;
}

/** "1,151.50" */
const parseGrouped = (text: string): number | undefined =>
  /^[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;

/** A day as "2026-10-30", "2026/10/30" or "2026年10月30日"; undefined for a day that no calendar has. */
export function parseDay(text: string): string | undefined {
  const [, year, month, day] = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
