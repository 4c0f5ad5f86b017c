import type { Profile } from '@/lib/evidence/profile';
import type { Header } from './layouts/profile';
import { type Clashes, refine } from './refine';

/**
 * The header as readings: what the page shows, read `now`, and what only its state has, or has more finely, written when it was
 * `loaded`. Times are ISO instants. `clashes` takes down where the two state a figure differently.
 */
export function headerReadings(shown: Header, told: Header, now: string, loaded: string, clashes?: Clashes): Profile {
  const header = refine(shown, told, clashes);
  // Only the state names what a label or a badge is.
  if (told.labels) header.labels = told.labels;
  if (told.verification) header.verification = told.verification;
  const readings = Object.entries(header).map(([name, value]) => {
    const isShown = shown[name as keyof Header] === value;
    return [name, { value, at: isShown ? now : loaded, from: isShown ? 'page' : 'inline-state' }];
  });
  // Object.entries forgets which name goes with which value.
  return Object.fromEntries(readings) as Profile;
}
