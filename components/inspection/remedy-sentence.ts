import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import type { Missing } from '@/lib/measures/measure';

const needs: Record<NonNullable<Missing['unit']>, MessageKey> = {
  posts: 'need_posts',
  comments: 'need_comments',
  days: 'need_days'
};

/** What is lacking, as far as its name needs it. */
export type Wanted = Pick<Missing, 'remedy' | 'need' | 'have'> & { posts?: readonly unknown[] };

/** What one click or one visit would do, short enough for the end of a row: "Open 3 notes". */
export function remedyName(missing: Wanted): string {
  const toOpen = postsToOpen(missing);
  if (toOpen === undefined) return nameOf('remedy', missing.remedy);
  return sayCount('remedy_open_posts_count', toOpen, { count: toOpen });
}

/** What would let a criterion judge, with how much there is and how much it needs. */
export const remedySentence = (missing: readonly Missing[]): string =>
  [...new Set(missing.map(sentence))].join(say('sentence_separator'));

function sentence(missing: Missing): string {
  const { need, have, unit, remedy } = missing;
  if (need === undefined || have === undefined || unit === undefined) return nameOf('remedy', remedy);
  const toOpen = unit === 'posts' ? postsToOpen(missing) : undefined;
  if (toOpen !== undefined) return sayCount('need_open_posts', toOpen, { count: toOpen });
  const lack = say(needs[unit], { need: whole(need), have: whole(have) });
  return [lack, remedyName(missing)].join(say('sentence_separator'));
}

function postsToOpen({ remedy, need, have, posts }: Wanted): number | undefined {
  if (remedy !== 'open-posts') return undefined;
  if (posts !== undefined && posts.length > 0) return posts.length;
  return need === undefined || have === undefined ? undefined : need - have;
}
