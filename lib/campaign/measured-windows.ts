import type { Measurement } from '@/lib/shortlist/publication';

/** After so many hours a post is measured: a day, a week, a month. */
export const windows = { '24h': 24, '7d': 168, '30d': 720 } as const;
export type Window = keyof typeof windows;

const HOUR = 3_600_000;
/** A figure read later than the window by up to this share of it still stands for it. */
const LATE = 0.5;

/** The last hour after publication at which a reading still stands for a window. */
export const lastHour = (window: Window): number => windows[window] * (1 + LATE);

/** A measurement that stands for a window, and how many hours after publication it was read. */
export interface Measured {
  measurement: Measurement;
  hours: number;
}

/**
 * For each window the first measurement at or after its end, as long as it is not half a window late: likes only grow, so one read before its
 * end is too low and none stands for it. A post whose time is not known has none.
 */
export function measuredAt(
  measurements: readonly Measurement[],
  publishedAt: string | undefined
): Partial<Record<Window, Measured>> {
  if (publishedAt === undefined) return {};
  const byHours = measurements
    .map(measurement => ({ measurement, hours: (Date.parse(measurement.at) - Date.parse(publishedAt)) / HOUR }))
    .filter(({ hours }) => hours >= 0)
    .toSorted((one, other) => one.hours - other.hours);
  return Object.fromEntries(
    Object.entries(windows).flatMap(([window, end]) => {
      const found = byHours.find(({ hours }) => hours >= end);
      return found && found.hours <= lastHour(window as Window) ? [[window, found]] : [];
    })
  );
}

/** The last figures of a post, whichever window they are of. */
export const latest = (measurements: readonly Measurement[]): Measurement | undefined =>
  measurements.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
