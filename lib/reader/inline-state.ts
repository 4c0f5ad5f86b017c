import { at } from './state-fields';
import { parseStateLiteral } from './state-literal';
import { type NoteState, noteStates } from './state-note';
import { type ProfileState, profileState } from './state-profile';

/** What the inline script of the first server render says, reduced to what is asked of it; empty where there is no such script. */
export interface InlineState {
  viewer: 'signed-in' | 'guest' | 'unknown';
  profile: ProfileState | undefined;
  notes: Map<string, NoteState>;
}

const read = new WeakMap<Element, InlineState>();

/** Reads a document's state script; once, because the site never rewrites it. */
export function inlineStateOf(document: Document): InlineState {
  const scripts = document.querySelectorAll('script:not([src])');
  const script = [...scripts].find(({ textContent }) => textContent?.includes('__INITIAL_STATE__'));
  const state = (script && read.get(script)) ?? readState(parseStateLiteral(script?.textContent ?? ''));
  if (script) read.set(script, state);
  return state;
}

/** The same from the data itself. */
export function readState(data: unknown): InlineState {
  const user = at(data, 'user');
  const isSignedIn = at(user, 'loggedIn');
  const isGuest = isSignedIn === false || at(user, 'userInfo', 'guest') === true;
  const viewer = isGuest ? 'guest' : isSignedIn ? 'signed-in' : 'unknown';
  return { viewer, profile: profileState(user), notes: noteStates(data) };
}
