import { useState } from 'react';
import { postAddress } from '@/components/inspection/post-address';
import { Icon } from '@/components/mark/icon';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { CommentClass } from '@/lib/measures/comment-class';
import type { CountedComment } from '@/lib/measures/comment-sample';

const EXAMPLES = 2;

interface Props {
  id: CommentClass;
  words: MessageKey;
  /** All comments that count. */
  n: number;
  comments: readonly CountedComment[];
}

/** One class of comments: how many, their share, and examples on demand. */
export function CommentRow({ id, words, n, comments }: Props) {
  const [isOpen, setOpen] = useState(false);
  const line = (
    <>
      <i className={`part c-${id}`} aria-hidden="true" />
      <span className="cut">{say(words)}</span>
      <span className="num">{whole(comments.length)}</span>
      <span className="num qq">{share(comments.length / n)}</span>
    </>
  );
  if (comments.length === 0) return <li className="none">{line}</li>;
  return (
    <li>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="right" />
          {line}
        </summary>
        {isOpen && <Examples comments={comments} />}
      </details>
    </li>
  );
}

/** The first comments of different notes as the site shows them, each a link to its note that only the user follows. */
function Examples({ comments }: { comments: readonly CountedComment[] }) {
  return (
    <ul>
      {examplesOf(comments).map(({ comment: { id, postId, text, at } }) => (
        <li key={id}>
          <a href={postAddress(postId)} target="_blank" rel="noreferrer" lang="zh-CN">
            <bdi>{text}</bdi>
          </a>
          {at && <span className="num">{fullDay(at.value)}</span>}
        </li>
      ))}
    </ul>
  );
}

function examplesOf(comments: readonly CountedComment[]): CountedComment[] {
  const firsts = new Map(comments.toReversed().map(one => [one.comment.postId, one]));
  const apart = comments.filter(one => firsts.get(one.comment.postId) === one);
  return [...new Set([...apart, ...comments])].slice(0, EXAMPLES);
}
