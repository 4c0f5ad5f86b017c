import { decimal } from './figures';

/** Two decimals below 10 %, one below 100 %: an engagement rate lives between 0.05 % and 20 %. */
const digitsOf = (rate: number): number => (rate < 0.09995 ? 2 : 1);

const percent = (rate: number, digits: number): string => decimal(rate * 100, digits);

/** A rate 0…1 in percent: "0.68%", "12.4%". */
export const rate = (value: number): string => `${percent(value, digitsOf(value))}%`;

/** A line that rates are held against, as it was drawn: "2%", "0.07%". */
export const line = (value: number): string => `${Number((value * 100).toPrecision(3))}%`;

/** The interval of a rate, both ends with the decimals of the upper: "0.57–0.84%". */
export const rateRange = (low: number, high: number): string =>
  `${percent(low, digitsOf(high))}–${percent(high, digitsOf(high))}%`;

/** A share in percent, whole from 10 % up: "88%", "0.3%", "370%". */
export const share = (value: number): string => `${points(value)}%`;

/** A span of shares: "75–100%". */
export const shareRange = (low: number, high: number): string => `${points(low)}–${points(high)}%`;

/** A change in percent with its sign: "+4.2%", "−12%". */
export const change = (value: number): string => `${value < 0 ? '−' : '+'}${share(Math.abs(value))}`;

/** A span of changes: "+1.2% – +4.2%". */
export const changeRange = (low: number, high: number): string => `${change(low)} – ${change(high)}`;

function points(share: number): string {
  const rounded = Number((share * 100).toFixed(share < 0.0995 ? 1 : 0));
  return decimal(rounded, Number.isInteger(rounded) ? 0 : 1);
}
