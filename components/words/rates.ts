import { decimal } from './figures';

/** Two decimals below 10 %, one below 100 %: an engagement rate lives between 0.05 % and 20 %. */
const digitsOf = (rate: number): number => (rate < 0.09995 ? 2 : 1);

const percent = (rate: number, digits: number): string => decimal(rate * 100, digits);

/** A rate 0…1 in percent: "0.68%", "12.4%". */
export const rate = (value: number): string => `${percent(value, digitsOf(value))}%`;

/** The interval of a rate, both ends with the decimals of the upper: "0.57–0.84%". */
export const rateRange = (low: number, high: number): string =>
  `${percent(low, digitsOf(high))}–${percent(high, digitsOf(high))}%`;

/** A share 0…1 in whole percent: "88%". */
export const share = (value: number): string => `${percent(value, 0)}%`;

/** A span of shares: "75–100%". */
export const shareRange = (low: number, high: number): string => `${percent(low, 0)}–${percent(high, 0)}%`;
