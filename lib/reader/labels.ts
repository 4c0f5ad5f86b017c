import type { Label } from '@/lib/evidence/profile';

/** What a label's words tell of its kind. Only the page state names places as such. */
const KINDS: [Label['kind'], RegExp | undefined][] = [
  ['age', /^\d{1,3} ?[岁歲]?$/],
  ['college', /大[学學]|[学學]院|学校|University|College/],
  ['profession', /(?:博主|师|教练|模特)$/],
  ['location', undefined]
];

/** A label under the bio, of the kind that the page state names (`stateKind`) or its words tell; "other" where neither does. */
export function labelOf(text: string | undefined, stateKind?: string): Label | undefined {
  if (!text) return undefined;
  const found = KINDS.find(([kind]) => kind === stateKind) ?? KINDS.find(([, words]) => words?.test(text));
  return { kind: found?.[0] ?? 'other', text };
}
