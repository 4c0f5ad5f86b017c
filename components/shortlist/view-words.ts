import { filterWords } from '@/components/table/filter-words';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import type { View } from '@/lib/shortlist/view';

/** So many creators, in words. */
export const creatorWords = (count: number): string => sayCount('workspace_creators', count, { count: whole(count) });

/** How many there are, and of how many they are left where some are filtered out; archived ones are not among them. */
export function howMany(rows: readonly Row[], shown: number): string {
  const all = rows.filter(({ membership }) => !membership?.archived).length;
  return shown === all
    ? creatorWords(all)
    : sayCount('table_shown_of', all, { shown: whole(shown), count: whole(all) });
}

/** What the table is narrowed down to, in words. */
export const wordsOf = ({ filters, search }: View): string =>
  [...filters.map(filterWords), ...(search.trim() === '' ? [] : [say('filter_search', { words: search.trim() })])].join(
    say('list_separator')
  );
