import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { DimensionReport } from '@/lib/report/report';
import { Dimension } from './dimension';

/** The five dimensions, drawn to one scale so that their bars add up to the whole. */
export function Dimensions({ dimensions, posts }: { dimensions: DimensionReport[]; posts: Post[] }) {
  const most = Math.max(30, ...dimensions.map(({ points }) => points));
  return (
    <section className="sec">
      <div className="h2">
        <h2>{say('dimensions_title')}</h2>
        <div className="dim-head s12 qq" aria-hidden="true">
          <span>{say('dimensions_known')}</span>
          <span>{say('dimensions_score')}</span>
        </div>
      </div>
      {dimensions.map(dimension => (
        <Dimension key={dimension.id} dimension={dimension} most={most} posts={posts} />
      ))}
    </section>
  );
}
