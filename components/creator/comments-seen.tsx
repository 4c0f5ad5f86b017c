import { useMemo, useState } from 'react';
import { commentClasses } from '@/components/history/comment-classes';
import { Dot } from '@/components/inspection/dot';
import { postAddress } from '@/components/inspection/post-address';
import { fullDay } from '@/components/words/dates';
import { statedCount, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Subject } from '@/lib/measures/measure';
import { type SeenComment, type SeenKind, seenComments } from './seen-comments';

/** So many come at a time. */
const AT_ONCE = 12;

/** The comments as they were written, by kind. Who wrote them is not known here, so nobody is named. */
export function CommentsSeen({ subject }: { subject: Subject }) {
  const all = useMemo(() => seenComments(subject), [subject]);
  const [kind, setKind] = useState<SeenKind | 'all'>('all');
  const [shown, setShown] = useState(AT_ONCE);
  if (all.length === 0) return null;
  const chosen = kind === 'all' ? all : all.filter(one => one.kind === kind);
  const more = Math.min(AT_ONCE, chosen.length - shown);
  return (
    <section className="sec seen">
      <div className="h2">
        <h2>{say('creator_comments_seen')}</h2>
        <select
          className="end"
          aria-label={say('creator_comments_kind')}
          value={kind}
          onChange={event => {
            const { value } = event.target;
            setKind(kinds.find(({ id }) => id === value)?.id ?? 'all');
            setShown(AT_ONCE);
          }}
        >
          <option value="all">{countWords('all', all)}</option>
          {kinds
            .filter(({ id }) => all.some(one => one.kind === id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {countWords(id, all)}
              </option>
            ))}
        </select>
      </div>
      <ul>
        {chosen.slice(0, shown).map(one => (
          <Line key={one.comment.id} seen={one} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="btn s" onClick={() => setShown(shown + AT_ONCE)}>
          {sayCount('creator_comments_more', more, { count: whole(more) })}
        </button>
      )}
    </section>
  );
}

const kinds: { id: SeenKind; words: Parameters<typeof say>[0] }[] = [
  ...commentClasses,
  { id: 'creator', words: 'creator_comments_own' },
  { id: 'left-out', words: 'creator_comments_left_out' }
];

const wordsOf = (kind: SeenKind): string => {
  const found = kinds.find(({ id }) => id === kind);
  return found ? say(found.words) : '';
};

function countWords(kind: SeenKind | 'all', all: SeenComment[]): string {
  const n = kind === 'all' ? all.length : all.filter(one => one.kind === kind).length;
  const name = kind === 'all' ? say('creator_comments_all') : wordsOf(kind);
  return say('creator_comments_option', { name, count: whole(n) });
}

/** The text verbatim, then what it is, when, how liked, and the note that it stands under. */
function Line({ seen: { comment, kind, title } }: { seen: SeenComment }) {
  const { text, at, likes, postId } = comment;
  return (
    <li>
      <p lang="zh-CN">
        <bdi>{text}</bdi>
      </p>
      <p className="s12 qq">
        {wordsOf(kind)}
        {at && (
          <>
            <Dot />
            <span className="num">{fullDay(at.value)}</span>
          </>
        )}
        {likes && (
          <>
            <Dot />
            <span className="num">{say('history_likes', { likes: statedCount(likes) })}</span>
          </>
        )}
        <Dot />
        <a className="note" href={postAddress(postId)} target="_blank" rel="noreferrer" lang="zh-CN">
          <bdi>{title ?? say('post_untitled')}</bdi>
        </a>
      </p>
    </li>
  );
}
