import { useState } from 'react';
import { fullDay } from '@/components/words/dates';
import { say, sayCount } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { Cite } from '@/lib/measures/measure';
import { postAddress } from './post-address';

interface Props {
  cites: Cite[];
  posts: Post[];
  /** A note that the sentence itself names; it comes first. */
  named?: string | undefined;
}

/** The notes that figures came from, by title and day, each a link that only the user follows. */
export function CitedPosts({ cites, posts, named }: Props) {
  const [isOpen, setOpen] = useState(false);
  const cited = cites.flatMap(cite => cite.posts ?? []);
  const ids = [...new Set(named === undefined ? cited : [named, ...cited])];
  if (ids.length === 0) return null;
  return (
    <details className="posts" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{sayCount('evidence_posts', ids.length, { count: ids.length })}</summary>
      {isOpen && <PostLinks ids={ids} posts={posts} />}
    </details>
  );
}

/** Up to a year of notes, so it is only made when it is looked at. */
function PostLinks({ ids, posts }: { ids: string[]; posts: Post[] }) {
  const known = new Map(posts.map(post => [post.id, post]));
  return (
    <>
      <ul>
        {ids.map(id => (
          <CitedPost key={id} id={id} post={known.get(id)} />
        ))}
      </ul>
      <p>{say('evidence_posts_how')}</p>
    </>
  );
}

function CitedPost({ id, post }: { id: string; post: Post | undefined }) {
  const published = post?.publishedAt?.value;
  return (
    <li>
      <a className="cut" href={postAddress(id)} target="_blank" rel="noreferrer" lang="zh-CN">
        <bdi>{post?.title || say('post_untitled')}</bdi>
      </a>
      {published && <span className="num">{fullDay(published)}</span>}
    </li>
  );
}
