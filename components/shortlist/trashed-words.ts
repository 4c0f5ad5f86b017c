import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Trashed } from '@/lib/shortlist/trashed';

/** What comes and goes with something in the trash: a list's creators and its campaign, a creator's work; '' where it is alone. */
export function trashedWords({ kind, rows }: Pick<Trashed, 'kind' | 'rows'>): string {
  const { memberships = [], campaigns = [], collaborations = [], publications = [] } = rows;
  const [size, works, posts] = [memberships.length, collaborations.length, publications.length];
  const figures = (count: number) => ({ count: whole(count) });
  return [
    kind === 'list' && sayCount('trash_list_size', size, figures(size)),
    kind === 'list' && campaigns.length > 0 && say('trash_with_campaign'),
    works > 0 &&
      (kind === 'list'
        ? sayCount('trash_with_works', works, figures(works))
        : sayCount('trash_with_lists', works, figures(works))),
    posts > 0 && sayCount('trash_with_posts', posts, figures(posts))
  ]
    .filter(words => words !== false)
    .join(say('name_separator'));
}
