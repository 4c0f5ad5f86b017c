import { say } from '@/components/words/words';
import type { NextStep } from '@/lib/report/report';

/** The notes to open, by title, in the order of what they tell. */
export function NextNotes({ posts }: { posts: NonNullable<NextStep['posts']> }) {
  return (
    <ol className="notes">
      {posts.map((post, place) => (
        <li key={post.id}>
          <span className="note" title={post.title} lang="zh-CN">
            <b>{place + 1}</b>
            <span className="cut">
              <bdi>{post.title || say('post_untitled')}</bdi>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
