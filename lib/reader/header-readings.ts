import type { Profile } from '@/lib/evidence/profile';
import type { Reading, Source } from '@/lib/evidence/reading';
import { finerCount } from './counts';
import type { Header } from './layouts/profile';

const COUNTERS = ['followers', 'following', 'likesAndCollects'] as const;
const WORDS = ['nickname', 'redId', 'bio', 'gender', 'ipLocation', 'sanction'] as const;

const read = <Value>(value: Value, at: string, from: Source): Reading<Value> => ({ value, at, from });

/** One value from the page or, where it shows none, from its state; undefined where neither has it. */
const pageFirst = <Value>(shown: Value | undefined, told: Value | undefined, now: string, loaded: string) => {
  if (shown !== undefined) return read(shown, now, 'page');
  return told === undefined ? undefined : read(told, loaded, 'inline-state');
};

/** The header as readings: the page stands, but where the state says the same more finely, as "36123" under "3.6万". */
export function headerReadings(shown: Header, told: Header, now: string, loaded: string): Profile {
  const profile: Profile = {};
  for (const name of WORDS) {
    const reading = pageFirst<string>(shown[name], told[name], now, loaded);
    if (reading) Object.assign(profile, { [name]: reading });
  }
  for (const name of COUNTERS) {
    const [onPage, inState] = [shown[name], told[name]];
    const finer = onPage && inState ? finerCount(onPage, inState) : onPage;
    const reading =
      finer === onPage ? pageFirst(onPage, inState, now, loaded) : pageFirst(undefined, inState, now, loaded);
    if (reading) profile[name] = reading;
  }
  const labels = labelReading(shown, told, now, loaded);
  if (labels) profile.labels = labels;
  const isFinerInState = told.verification !== undefined && told.verification !== 'none';
  const verification = pageFirst(isFinerInState ? undefined : shown.verification, told.verification, now, loaded);
  if (verification) profile.verification = verification;
  return profile;
}

/** Only the state knows the kind of a label; the texts are the page's. */
function labelReading(shown: Header, told: Header, now: string, loaded: string): Profile['labels'] {
  const kinds = new Map(told.labels?.map(label => [label.text, label]));
  const labels = shown.labels?.map(label => kinds.get(label.text) ?? label);
  return pageFirst(labels, told.labels, now, loaded);
}
