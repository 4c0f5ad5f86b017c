import { ask } from './ask';
import { backlashIn, type CommentClass } from './comment-class';
import { type CountedComment, commentSample } from './comment-sample';
import { wordsOf } from './comment-text';
import type { Measured, Outcome, Subject } from './measure';
import { lackingOpened } from './missing';
import { wilson } from './statistics';

/** Fewer comments say little; those of a single note say little about a creator, for one giveaway or dispute would decide. */
const LEAST = { comments: 30, posts: 2 };

/** What was commented, by class; `n` comments under `byPost` notes. */
export interface CommentMix {
  counts: Record<CommentClass, number>;
  n: number;
  byPost: number;
  /** Of these, the same words again where the class alone does not make them empty: wishes and questions only as a burst. */
  repeated: number;
  /** Comments left out because a giveaway asked for them; not part of `n`. */
  giveaway: number;
}

/** The classes of at least 30 comments by others. */
export function commentMix(subject: Subject): Outcome<CommentMix> {
  const { counted, byPost, giveaway } = ask(subject, commentSample);
  const n = counted.length;
  if (n < LEAST.comments) return lackingOpened(subject, LEAST.comments, n, 'comments');
  const counts = { tagging: 0, 'emoji-only': 0, intent: 0, question: 0, 'lead-gen': 0, generic: 0, other: 0 };
  for (const { kind } of counted) counts[kind]++;
  const { repeated } = ask(subject, repeats);
  const posts = newestFirst(byPost.keys());
  const value = { counts, n, byPost: byPost.size, repeated, giveaway };
  return { value, low: n, high: n, n, full: 100, from: 'opened', posts };
}

/** Share (0…1) of comments that would fit under any note or repeat another word for word; of at least two notes. Wilson's 90 % interval. */
export function genericShare(subject: Subject): Outcome {
  const mix = ask(subject, commentMix);
  if ('missing' in mix) return mix;
  if (mix.value.byPost < LEAST.posts) return lackingOpened(subject, LEAST.posts, mix.value.byPost);
  const { counts, repeated } = mix.value;
  return shareIn(mix, counts.generic + counts['emoji-only'] + repeated);
}

/** Share (0…1) of comments that would fit under any note, repeated or not. */
export const plainGenericShare = (subject: Subject): Outcome =>
  shareOf(subject, ({ counts }) => counts.generic + counts['emoji-only']);

/** Share (0…1) of comments that ask where, for how much or in which shade, or say that it was bought. */
export const intentShare = (subject: Subject): Outcome => shareOf(subject, ({ counts }) => counts.intent);

/** Share (0…1) of comments that repeat another under the same note word for word; tagged friends aside. */
export const duplicateShare = (subject: Subject): Outcome => shareOf(subject, () => ask(subject, repeats).duplicates);

/** Share (0…1) of comments with a word of anger that is not the note's own: under a note that warns of a shop, 避雷 is agreement. */
export const backlashShare = (subject: Subject): Outcome => shareOf(subject, () => ask(subject, angryComments));

/** Ids, those of the newest first, as an id begins with its time. */
export const newestFirst = (ids: Iterable<string>): string[] => [...ids].sort().reverse();

function shareOf(subject: Subject, hits: (mix: CommentMix) => number): Outcome {
  const mix = ask(subject, commentMix);
  return 'missing' in mix ? mix : shareIn(mix, hits(mix.value));
}

const shareIn = (mix: Measured<CommentMix>, hits: number): Measured => ({
  ...mix,
  value: hits / mix.n,
  ...wilson(hits, mix.n)
});

/**
 * Comments with the very words of another under the same note: all but tagged friends. Across notes the same few words return the more the
 * longer one reads. Of them `repeated` are those whose class is not empty anyway; many ask for the same link, so a wish or question counts
 * only where another account wrote it within two hours.
 */
function repeats(subject: Subject): { duplicates: number; repeated: number } {
  const again = [...ask(subject, commentSample).byPost.values()].flatMap(comments => {
    const groups = Map.groupBy(comments, ({ comment }) => comment.text.trim());
    return [...groups.values()].flatMap(same =>
      same
        .toSorted(byTime)
        .slice(1)
        .filter(({ kind }) => kind !== 'tagging')
        .map(one => ({ one, same }))
    );
  });
  const isRepeated = ({ one, same }: (typeof again)[number]): boolean =>
    one.kind === 'intent' || one.kind === 'question' ? isBurst(one, same) : !isEmpty(one);
  return { duplicates: again.length, repeated: again.filter(isRepeated).length };
}

const isEmpty = ({ kind }: CountedComment): boolean => kind === 'generic' || kind === 'emoji-only';

/** Ids begin with the time. */
const byTime = ({ comment: one }: CountedComment, { comment: other }: CountedComment): number =>
  one.id < other.id ? -1 : 1;

const TEMPLATE_SECONDS = 2 * 3_600;

const isBurst = ({ comment }: CountedComment, same: readonly CountedComment[]): boolean =>
  same.some(
    ({ comment: other }) =>
      other.id !== comment.id &&
      (other.author === undefined || other.author !== comment.author) &&
      Math.abs(secondsOf(comment.id) - secondsOf(other.id)) <= TEMPLATE_SECONDS
  );

const secondsOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16);

function angryComments(subject: Subject): number {
  const posts = new Map(subject.dossier.posts?.map(post => [post.id, post]));
  return ask(subject, commentSample).counted.filter(({ comment, said }) => {
    const words = backlashIn(said);
    const post = words.size === 0 ? undefined : posts.get(comment.postId);
    const own = post && wordsOf(`${post.title ?? ''}\n${post.text ?? ''}`);
    return [...words].some(word => own === undefined || !backlashIn(own).has(word));
  }).length;
}
