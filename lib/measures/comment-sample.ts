import type { Comment } from '@/lib/evidence/comment';
import type { Post } from '@/lib/evidence/post';
import { type CommentClass, classOf } from './comment-class';
import { type Words, wordsOf } from './comment-text';
import type { Subject } from './measure';

/** A comment that counts, with what it is. */
export interface CountedComment {
  comment: Comment;
  kind: CommentClass;
  said: Words;
}

/** The comments that say something about a creator's readers, and how many a giveaway left out. */
export interface CommentSample {
  counted: readonly CountedComment[];
  /** The same by the note they stand under. */
  byPost: ReadonlyMap<string, readonly CountedComment[]>;
  giveaway: number;
}

/**
 * Friends who are shown a note are all different: a third of 4,195 comments under travel notes tag one. So five that tag the same
 * account, if they are a fifth of a note's, were asked to.
 */
const TAGGED = { comments: 5, share: 0.2 };

const GIVEAWAY = /抽奖|抽獎|giveaway/i;

/**
 * The comments by others that hold words or emoji; pictures alone say nothing. Left out as a giveaway's: all under a note that
 * announces one, and those that tag the one account that many tag.
 */
export function commentSample({ dossier }: Subject): CommentSample {
  const comments = dossier.comments ?? [];
  const commented = new Set(comments.map(({ postId }) => postId));
  const drawn = new Set(
    dossier.posts?.filter(post => commented.has(post.id) && announcesGiveaway(post)).map(({ id }) => id)
  );
  const said = comments.flatMap(comment => {
    const words = comment.byCreator === true ? undefined : wordsOf(comment.text);
    return words === undefined ? [] : [{ comment, kind: classOf(words), said: words }];
  });
  const counted = [...byNote(said.filter(({ comment }) => !drawn.has(comment.postId))).values()].flatMap(asTagged);
  return { counted, byPost: byNote(counted), giveaway: said.length - counted.length };
}

const announcesGiveaway = ({ title = '', text = '', topics = [] }: Post): boolean =>
  GIVEAWAY.test([title, text, ...topics].join('\n'));

const byNote = (comments: readonly CountedComment[]): Map<string, CountedComment[]> =>
  Map.groupBy(comments, ({ comment }) => comment.postId);

/** One note's comments without those that tag the account which many of them tag. */
function asTagged(comments: readonly CountedComment[]): CountedComment[] {
  const named = comments.map(one => ({ one, names: new Set(one.said.mentions) }));
  const times = new Map<string, number>();
  for (const name of named.flatMap(({ names }) => [...names])) times.set(name, (times.get(name) ?? 0) + 1);
  const isAsked = (name: string) => {
    const n = times.get(name) ?? Number.NaN;
    return n >= TAGGED.comments && n >= TAGGED.share * comments.length;
  };
  return named.flatMap(({ one, names }) => ([...names].some(isAsked) ? [] : [one]));
}
