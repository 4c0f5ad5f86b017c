import { decimal, whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { CriterionReport } from '@/lib/report/report';
import { CitedPosts } from './cited-posts';
import { Dot } from './dot';
import { Evidence } from './evidence';
import { Remedies } from './remedies';

/** One criterion: its points, and the evidence for them or what would provide it. */
export function Criterion({ criterion, posts }: { criterion: CriterionReport; posts: Post[] }) {
  const name = nameOf('criterion', criterion.id);
  if (criterion.status === 'unknown') {
    return (
      <li className="un">
        <span>{name}</span>
        <span className="sc">
          {say('criterion_unmeasured')}
          <Dot />
          {criterion.points}
        </span>
        <p className="ev remedy">
          <Remedies missing={criterion.missing} />
        </p>
      </li>
    );
  }
  const { points, known = points, missing } = criterion;
  return (
    <li>
      <span className="mid">{name}</span>
      <span className="sc">
        <b>{decimal(criterion.score * known, 1)}</b> / {known}
        {known < points && (
          <>
            <Dot />
            {say('criterion_known', { known: whole(known), points: whole(points) })}
          </>
        )}
      </span>
      <Evidence criterion={criterion} />
      {missing && (
        <p className="ev remedy">
          <Remedies missing={missing} />
        </p>
      )}
      <CitedPosts cites={criterion.cites} posts={posts} />
    </li>
  );
}
