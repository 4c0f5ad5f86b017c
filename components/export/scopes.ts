import type { Row } from '@/lib/shortlist/row';

export type ScopeId = 'all' | 'shown' | 'ticked';

/** Creators to choose from, in the order of the table: all of the list, those that the table shows, those that are ticked. */
export interface Scopes {
  all: readonly Row[];
  shown: readonly Row[];
  ticked: readonly Row[];
}

/** Those worth asking about: what is shown where it is not all, and who is ticked where anybody is. */
export const offered = ({ all, shown, ticked }: Scopes): ScopeId[] => [
  'all',
  ...(shown.length === all.length ? [] : ['shown' as const]),
  ...(ticked.length > 0 ? ['ticked' as const] : [])
];

/** The creators of one choice; of all where it is not offered any more. */
export const scopeOf = (scopes: Scopes, id: ScopeId): readonly Row[] =>
  scopes[offered(scopes).includes(id) ? id : 'all'];

/** The scopes of a list as a table has it; whoever is archived there is not among all. */
export const scopesOf = (all: readonly Row[], shown: readonly Row[], ticked: readonly string[]): Scopes => {
  const wanted = new Set(ticked);
  return {
    all: all.filter(({ membership }) => !membership?.archived),
    shown,
    ticked: shown.filter(({ summary }) => wanted.has(summary.creatorId))
  };
};
