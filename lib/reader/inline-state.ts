import { at } from './state-fields';
import { parseStateLiteral, STATE } from './state-literal';
import { type NoteState, noteStates } from './state-note';
import { type ProfileState, profileState } from './state-profile';

/** What the inline script of the first server render says, reduced to what is asked of it; empty where there is no such script. */
export interface InlineState {
  viewer: 'signed-in' | 'guest' | 'unknown';
  profile: ProfileState | undefined;
  notes: Map<string, NoteState>;
}

const read = new WeakMap<Element, InlineState>();

/** Reads a document's state script; once, because the site never rewrites it. `loadedFor` as in `readState`. */
export function inlineStateOf(document: Document, loadedFor?: string): InlineState {
  const scripts = document.querySelectorAll('script:not([src])');
  const script = [...scripts].find(({ textContent }) => STATE.test(textContent ?? ''));
  const state = (script && read.get(script)) ?? readState(parseStateLiteral(script?.textContent ?? ''), loadedFor);
  if (script) read.set(script, state);
  return state;
}

/** The same from the data itself; `loadedFor` is the creator whose profile it was written for, where that is known. */
export function readState(data: unknown, loadedFor?: string): InlineState {
  const user = at(data, 'user');
  const isSignedIn = at(user, 'loggedIn');
  const isGuest = isSignedIn === false || at(user, 'userInfo', 'guest') === true;
  const viewer = isGuest ? 'guest' : isSignedIn ? 'signed-in' : 'unknown';
  return { viewer, profile: profileState(user, loadedFor), notes: noteStates(data) };
}
