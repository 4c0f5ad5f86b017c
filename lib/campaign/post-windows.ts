import type { Measurement } from '@/lib/shortlist/publication';
import { lastHour, type Measured, measuredAt, type Window, windows } from './measured-windows';

const HOUR = 3_600_000;

/** A window of a post: measured, not there yet, to be measured now, or passed without being measured. Instants are ISO. */
export type WindowState =
  | ({ state: 'measured' } & Measured)
  | { state: 'waiting'; from: string }
  | { state: 'open'; until: string }
  | { state: 'missed' };

export type PostWindows = Record<Window, WindowState>;

/** Each window of a post that came out at `outAt`, at a moment in ms since 1970. */
export function postWindows(measurements: readonly Measurement[], outAt: string, now: number): PostWindows {
  const measured = measuredAt(measurements, outAt);
  const out = Date.parse(outAt);
  const at = (hours: number) => new Date(out + hours * HOUR).toISOString();
  const stateOf = (window: Window): WindowState => {
    const found = measured[window];
    if (found) return { state: 'measured', ...found };
    const age = (now - out) / HOUR;
    if (age < windows[window]) return { state: 'waiting', from: at(windows[window]) };
    return age <= lastHour(window) ? { state: 'open', until: at(lastHour(window)) } : { state: 'missed' };
  };
  return { '24h': stateOf('24h'), '7d': stateOf('7d'), '30d': stateOf('30d') };
}
