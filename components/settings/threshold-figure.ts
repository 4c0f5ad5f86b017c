import type { ThresholdUnit } from '@/lib/report/threshold-limits';

/** A threshold as it is typed and shown: percent for shares, grouped thousands: "5" of 0.05, "10,000". */
export const figureText = (value: number, unit: ThresholdUnit): string =>
  (value * scaleOf(unit)).toLocaleString('en', { maximumFractionDigits: 4 });

const TIMES: Record<string, number> = { 万: 10_000, 萬: 10_000, w: 10_000, 千: 1_000, k: 1_000 };

/** The threshold that a text stands for: "5" and "5%" of a share, "1万", "10,000". "unclear" when it is no number. */
export function parseFigure(text: string, unit: ThresholdUnit): number | 'unclear' {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const [, figure, sign] = /^(-?\d+(?:\.\d+)?)\s*(万|萬|w|千|k|%)?$/i.exec(plain) ?? [];
  if (figure === undefined || (sign === '%' && unit !== 'percent')) return 'unclear';
  const times = sign === undefined || sign === '%' ? 1 : TIMES[sign.toLowerCase()];
  return times === undefined ? 'unclear' : Number(((Number(figure) * times) / scaleOf(unit)).toPrecision(12));
}

const scaleOf = (unit: ThresholdUnit): number => (unit === 'percent' ? 100 : 1);
