import { decimal, whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { share } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, NoteReport } from '@/lib/report/report';
import { figure } from './flag-words/figure';

/** Two decimals below 1, where the first would hide what is missing. */
const ratio = (value: number): string => decimal(value, value < 1 ? 2 : 1);

const niche = (id: Because[string] | undefined): string => (typeof id === 'string' ? nameOf('niche', id) : '—');

const figures = (because: Because) => ({
  n: figure(because, 'n', whole),
  share: figure(because, 'share', share),
  before: figure(because, 'before', share),
  variation: figure(because, 'variation', share),
  ratio: figure(because, 'ratio', ratio),
  following: figure(because, 'following', whole),
  comments: figure(because, 'comments', whole),
  from: niche(because.from),
  to: niche(because.to)
});

/** The notes that are told; tests/inspection holds that none is missing. */
export const noteWords = new Map<string, MessageKey>([
  ['too-even-likes', 'note_too_even_likes_says'],
  ['likes-below-followers', 'note_likes_below_followers_says'],
  ['hidden-posts', 'note_hidden_posts_says'],
  ['mass-following', 'note_mass_following_says'],
  ['young-commenters', 'note_young_commenters_says'],
  ['same-circle', 'note_same_circle_says'],
  ['niche-switch', 'note_niche_switch_says'],
  ['giveaway', 'note_giveaway_says']
]);

/** What was seen, with its figures, and what else it may mean. */
export function noteSentence({ id, because }: NoteReport): string {
  if (because.strong !== undefined) return say('note_too_even_likes_strong', figures(because));
  const key = noteWords.get(id);
  return key === undefined ? '' : say(key, figures(because));
}
