import { day } from '@/components/words/dates';
import { say, sayCount } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { Cite } from '@/lib/measures/measure';
import { postAddress } from './post-address';

/** The notes that figures came from, by title and day, each a link that only the user follows. */
export function CitedPosts({ cites, posts }: { cites: Cite[]; posts: Post[] }) {
  const ids = [...new Set(cites.flatMap(cite => cite.posts ?? []))];
  if (ids.length === 0) return null;
  const known = new Map(posts.map(post => [post.id, post]));
  return (
    <details className="posts">
      <summary>{sayCount('evidence_posts', ids.length, { count: ids.length })}</summary>
      <ul>
        {ids.map(id => (
          <CitedPost key={id} id={id} post={known.get(id)} />
        ))}
      </ul>
      <p>{say('evidence_posts_how')}</p>
    </details>
  );
}

function CitedPost({ id, post }: { id: string; post: Post | undefined }) {
  const published = post?.publishedAt?.value;
  return (
    <li>
      <a className="cut" href={postAddress(id)} target="_blank" rel="noreferrer" lang="zh-CN">
        <bdi>{post?.title || say('post_untitled')}</bdi>
      </a>
      {published && <span className="num">{day(published, published)}</span>}
    </li>
  );
}
