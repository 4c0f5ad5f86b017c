import type { Label } from '@/lib/evidence/profile';

const NAMED = /^(?:age|location|college|profession)$/;

/** A label under the bio, of the kind that the page state names; "other" where it names none. */
export const labelOf = (text: string | undefined, stateKind = ''): Label | undefined =>
  // The pattern holds kinds of labels only.
  text ? { kind: NAMED.test(stateKind) ? (stateKind as Label['kind']) : 'other', text } : undefined;
