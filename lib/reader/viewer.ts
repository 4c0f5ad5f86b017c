import type { Observation } from '@/lib/evidence/observation';
import type { InlineState } from './inline-state';
import { LOGIN } from './refusal';

/** Whether somebody is signed in, by the page's own marks (seen 2026-10), else by its state. */
export function viewerOf(document: Document, { viewer }: InlineState): Observation['viewer'] {
  if (document.querySelector('#global[data-logged="1"]')) return 'signed-in';
  return document.querySelector(`#global[data-logged="0"], ${LOGIN}`) ? 'guest' : viewer;
}
