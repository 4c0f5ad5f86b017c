import { at, textAt } from './state-fields';
import { parseStateLiteral } from './state-literal';
import { type NoteState, noteStates } from './state-note';
import { type ProfileState, profileState } from './state-profile';

/** What the inline script of the first server render says, reduced to what is asked of it; empty where there is no such script. */
export interface InlineState {
  viewer?: 'signed-in' | 'guest';
  profile?: ProfileState;
  notes: Map<string, NoteState>;
}

const kept = new WeakMap<Document, { script: Element | undefined; state: InlineState }>();

/** Reads a document's state script; once, because the site never rewrites it. */
export function inlineStateOf(document: Document): InlineState {
  const script = [...document.querySelectorAll('script:not([src])')].find(({ textContent }) =>
    textContent?.includes('window.__INITIAL_STATE__')
  );
  const before = kept.get(document);
  if (before && before.script === script) return before.state;
  const state = readState(script ? parseStateLiteral(script.textContent ?? '') : undefined);
  kept.set(document, { script, state });
  return state;
}

/** The same from the data itself. */
export function readState(data: unknown): InlineState {
  const profile = profileState(data);
  const viewer = viewerOf(data);
  return { ...(viewer && { viewer }), ...(profile && { profile }), notes: noteStates(data) };
}

function viewerOf(data: unknown): 'signed-in' | 'guest' | undefined {
  if (at(data, 'user', 'userInfo', 'guest') === true) return 'guest';
  const loggedIn = at(data, 'user', 'loggedIn');
  if (typeof loggedIn !== 'boolean') return undefined;
  if (!loggedIn) return 'guest';
  return textAt(data, 'user', 'userInfo', 'userId') === undefined ? undefined : 'signed-in';
}
