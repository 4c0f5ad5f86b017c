import type { AxisUnit } from '@/components/words/dates';
import { DAY } from '@/lib/measures/posts';

/** A place on an axis of time and what it is called by. */
export interface TimeMark {
  /** In ms since 1970. */
  time: number;
  unit: AxisUnit;
}

/** The site's days begin at midnight in Shanghai, which has no summer time. */
const SHANGHAI = 8 * 3_600_000;
const SHORT = 62 * DAY;
const DAY_STEPS = [1, 2, 4, 7, 14, 31];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** What a label takes with the room around it, in pixels: "11月20日", "Oct". */
const LABEL = { day: 58, month: 48 };

/** Marks between two instants for an axis of so many pixels: days, months, or months with Januaries as years. A span without a midnight is marked at its start. */
export function timeMarks(from: number, to: number, pixels: number): TimeMark[] {
  const marks =
    to - from < SHORT
      ? days(from, to, Math.floor(pixels / LABEL.day))
      : months(from, to, Math.floor(pixels / LABEL.month));
  return marks.length === 0 ? [{ time: from, unit: 'day' }] : marks;
}

function days(from: number, to: number, most: number): TimeMark[] {
  const first = Math.ceil((from + SHANGHAI) / DAY);
  const count = Math.floor((to + SHANGHAI) / DAY) - first + 1;
  const step = DAY_STEPS.find(days => Math.ceil(count / days) <= most) ?? count;
  return every(step, count).map(place => ({ time: (first + place) * DAY - SHANGHAI, unit: 'day' }));
}

/** From a quarter up, steps keep to Januaries, which carry the year. */
function months(from: number, to: number, most: number): TimeMark[] {
  const isStart = startOf(monthOf(from)) === from;
  const next = monthOf(from) + (isStart ? 0 : 1);
  const last = monthOf(to);
  const step = MONTH_STEPS.find(months => Math.ceil((last - next + 1) / months) <= most) ?? last - next + 1;
  const first = step < 3 ? next : Math.ceil(next / step) * step;
  return every(step, last - first + 1).map(place => {
    const month = first + place;
    return { time: startOf(month), unit: step >= 3 && month % 12 === 0 ? 'year' : 'month' };
  });
}

const every = (step: number, count: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(count / step)) }, (_, place) => place * step);

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time + SHANGHAI);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) - SHANGHAI;
