import type { Observation } from '@/lib/evidence/observation';
import type { InlineState } from './inline-state';

/** Whether somebody is signed in, by the page's own marks (seen 2026-10), else by its state. */
export function viewerOf(document: Document, state: InlineState): Observation['viewer'] {
  const logged = document.querySelector('#global[data-logged]')?.getAttribute('data-logged');
  if (logged === '1') return 'signed-in';
  if (logged === '0') return 'guest';
  const own = document.querySelector('.main-container .user .link-wrapper')?.textContent?.trim();
  if (own === '我' || own === 'Me') return 'signed-in';
  if (document.querySelector('.login-modal.reds-modal-open, .login-container')) return 'guest';
  return state.viewer ?? 'unknown';
}
