import type { Probe } from './probe';

/** A probe's text is for a clipboard and a report, in bytes. */
const MOST = 60_000;

/** A probe as JSON for people to read, at most 60 kB: the outline of a large page loses its end, then its state. */
export function writeProbe(head: Record<string, string>, probe: Probe): string {
  for (let { outline, state } = probe; ; ) {
    const text = JSON.stringify({ ...head, ...probe, outline, state }, null, 1);
    const size = new TextEncoder().encode(text).length;
    if (size <= MOST || (outline.length === 0 && state === 'too long')) return text;
    if (outline.length > 300) outline = outline.slice(0, Math.floor(outline.length * 0.8));
    else if (state !== 'too long') state = 'too long';
    else outline = outline.slice(0, Math.floor(outline.length / 2));
  }
}
