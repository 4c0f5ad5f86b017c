import type { Moment } from '@/lib/evidence/post';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import { type Window, windows } from './measured-windows';
import { outTime } from './out-time';
import { postWindows } from './post-windows';

/** A post whose window is open and not measured: to be opened until then (ISO). */
export interface DueMeasurement {
  publication: Publication;
  window: Window;
  until: string;
}

/**
 * The posts to open now, the one whose window closes first on top; a note that is linked twice is opened once. `measurements` by the note's
 * id, `publishedAt` as the creators' notes have it, `now` in ms since 1970. No two windows of a post are open at once.
 */
export function dueMeasurements(
  publications: readonly Publication[],
  measurements: ReadonlyMap<string, readonly Measurement[]>,
  now: number,
  publishedAt: ReadonlyMap<string, Moment> = new Map()
): DueMeasurement[] {
  const due = new Map<string, DueMeasurement>();
  for (const publication of publications) {
    const { postId } = publication;
    if (postId === undefined || due.has(postId)) continue;
    const measured = measurements.get(postId) ?? [];
    const out = outTime({ postId, measurements: measured, publishedAt: publishedAt.get(postId) }, now);
    if (!out || 'day' in out) continue;
    const states = postWindows(measured, out.at, now);
    for (const window of Object.keys(windows) as Window[]) {
      const one = states[window];
      if (one.state === 'open') due.set(postId, { publication, window, until: one.until });
    }
  }
  return [...due.values()].toSorted((one, other) => (one.until < other.until ? -1 : 1));
}
