import { type QuarterId, quarters } from '@/lib/method/quarters';

/** Three months of the user's calendar: from the first day on, up to but not on `until`; days as "2026-12-01". */
export interface QuarterSpan {
  quarter: QuarterId;
  from: string;
  until: string;
}

/** The month ("2026-12") so many months after another, or before it. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + (number - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The quarters of a year of the plan, 1 for the one that `begins` in a month, 2 for the twelve months after it. */
export const spansOf = (begins: string, year: number): QuarterSpan[] =>
  quarters.map(({ id }, place) => {
    const first = (year - 1) * 12 + place * 3;
    return { quarter: id, from: `${monthAfter(begins, first)}-01`, until: `${monthAfter(begins, first + 3)}-01` };
  });

/** Which year of the plan a day lies in; the first one before it begins. */
export function yearAt(begins: string, day: string): number {
  const count = (month: string) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return year * 12 + number;
  };
  return Math.max(1, Math.floor((count(day) - count(begins)) / 12) + 1);
}

/** The last day before a span's end. */
export const lastDay = ({ until }: Pick<QuarterSpan, 'until'>): string =>
  new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);

export const isIn = (day: string | undefined, { from, until }: Pick<QuarterSpan, 'from' | 'until'>): boolean =>
  day !== undefined && day >= from && day < until;
