import type { Quote } from '@/lib/evidence/marketplace';
import { isForPaidPost } from '@/lib/measures/price';

/** The last price asked for, of a paid note and of an image note where there is one. */
export function latestQuote(quotes: Quote[]): Quote | undefined {
  const paid = quotes.filter(isForPaidPost);
  const newestFirst = (paid.length > 0 ? paid : quotes).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return newestFirst.find(({ kind }) => kind === 'image') ?? newestFirst[0];
}
