import type { Observation } from '@/lib/evidence/observation';
import type { InlineState } from './inline-state';
import { loginOn } from './refusal';

/** Whether somebody is signed in, by the page's own marks (seen 2026-10), else by its state. */
export function viewerOf(document: Document, { viewer }: Pick<InlineState, 'viewer'>): Observation['viewer'] {
  const logged = document.querySelector('#global')?.getAttribute('data-logged');
  if (logged === '1') return 'signed-in';
  return logged === '0' || loginOn(document) ? 'guest' : viewer;
}
