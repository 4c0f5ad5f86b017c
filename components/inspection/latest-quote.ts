import type { Quote } from '@/lib/evidence/marketplace';

/** The last price asked for, of an image note where there is one. */
export function latestQuote(quotes: Quote[]): Quote | undefined {
  const newestFirst = quotes.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return newestFirst.find(({ kind }) => kind === 'image') ?? newestFirst[0];
}
