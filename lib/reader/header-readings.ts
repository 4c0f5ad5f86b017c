import type { Profile } from '@/lib/evidence/profile';
import type { Header } from './layouts/profile';
import { refine } from './refine';

/** The header as readings, the page's own `now` and what only its state has, or has more finely, when it was `loaded`. Times are ISO. */
export function headerReadings(shown: Header, told: Header, now: string, loaded: string): Profile {
  const header = refine(shown, told);
  const kinds = new Map(told.labels?.map(label => [label.text, label]));
  // Only the state knows what kind a label is, and has a name for a badge that is not a business's.
  if (shown.labels) shown.labels = header.labels = shown.labels.map(label => kinds.get(label.text) ?? label);
  if (told.verification && told.verification !== 'none') header.verification = told.verification;
  const readings = Object.entries(header).map(([name, value]) => {
    const isShown = shown[name as keyof Header] === value;
    return [name, { value, at: isShown ? now : loaded, from: isShown ? 'page' : 'inline-state' }];
  });
  // Object.entries forgets which name goes with which value.
  return Object.fromEntries(readings) as Profile;
}
