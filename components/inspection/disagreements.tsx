import { useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { fullDay } from '@/components/words/dates';
import { count, whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import type { Disagreement } from '@/lib/evidence/disagreement';
import type { Post } from '@/lib/evidence/post';
import { factName } from './fact-name';
import { postAddress } from './post-address';

/** Rows shown before the rest is only counted; the newest say most. */
const SHOWN = 30;

interface Props {
  disagreements: Disagreement[];
  posts: Post[];
}

/** Figures that two sources state differently, on demand: nothing to worry about, but nothing to hide either. */
export function Disagreements({ disagreements, posts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const number = disagreements.length;
  if (number === 0) return null;
  return (
    <details className="sec disagree" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        {sayCount('disagree_title', number, { count: whole(number) })}
      </summary>
      {isOpen && <Rows disagreements={disagreements} posts={posts} />}
    </details>
  );
}

function Rows({ disagreements, posts }: Props) {
  const known = new Map(posts.map(post => [post.id, post]));
  const newestFirst = disagreements.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const more = disagreements.length - SHOWN;
  return (
    <>
      <ul>
        {newestFirst.slice(0, SHOWN).map(disagreement => (
          <Row
            key={`${disagreement.fact} ${disagreement.postId}`}
            disagreement={disagreement}
            post={disagreement.postId === undefined ? undefined : known.get(disagreement.postId)}
          />
        ))}
      </ul>
      <p>
        {more > 0 && (
          <>
            {say('disagree_more', { count: whole(more) })}
            {say('sentence_separator')}
          </>
        )}
        {say('disagree_how')}
      </p>
    </>
  );
}

function Row({ disagreement, post }: { disagreement: Disagreement; post: Post | undefined }) {
  const { fact, postId, at, kept, other } = disagreement;
  return (
    <li>
      <span className="what">
        <span className="mid">{factName(fact)}</span>
        {postId !== undefined && (
          <a className="cut" href={postAddress(postId)} target="_blank" rel="noreferrer" lang="zh-CN">
            <bdi>{post?.title || say('post_untitled')}</bdi>
          </a>
        )}
      </span>
      <span className="num">{fullDay(at)}</span>
      <Statement of={kept} use={say('disagree_used')} />
      <Statement of={other} use={say('disagree_unused')} />
    </li>
  );
}

/** One of the two figures, in the words that it stood in, with where they stood. */
const Statement = ({ of: { count: stated, from }, use }: { of: Disagreement['kept']; use: string }) => (
  <span className="stated">
    <span className="use">{use}</span>
    <span className="read" lang="zh-CN">
      {stated.text || count(stated.value)}
    </span>
    {nameOf('source', from)}
  </span>
);
