import { Icon } from '@/components/mark/icon';
import type { MarkStyle } from '@/components/mark/score-bar';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { DimensionReport } from '@/lib/report/report';
import { Criterion } from './criterion';

const PIXELS_PER_POINT = 4;

/** One dimension: how much of it is known, how it scores, and on demand the criteria behind it. */
export function Dimension({ dimension, posts }: { dimension: DimensionReport; posts: Post[] }) {
  const { id, points, known, score, criteria } = dimension;
  return (
    <details className="dim">
      <summary>
        <Icon name="right" />
        <span className="cut">{nameOf('dimension', id)}</span>
        <DimensionBar points={points} known={known} score={score} />
        <span className="known num">
          <span className="sr">{say('dimensions_known')}</span> {Math.round(known)}/{points}
        </span>
        <span className={score === null ? 'pt num qq' : 'pt num'}>
          <span className="sr">{say('dimensions_score')}</span> {score === null ? '—' : Math.round(score)}
        </span>
      </summary>
      <ul className="crit">
        {criteria.map(criterion => (
          <Criterion key={criterion.id} criterion={criterion} posts={posts} />
        ))}
      </ul>
    </details>
  );
}

type BarProps = Pick<DimensionReport, 'points' | 'known' | 'score'>;

/** A dimension's points as a bar of its own length; the figures beside it say the same. */
export function DimensionBar({ points, known, score }: BarProps) {
  const earned = score === null ? 0 : (score / 100) * (known / points) * 100;
  const style: MarkStyle = {
    '--e': earned,
    '--p': earned + 100 - (known / points) * 100,
    '--v': 0,
    width: points * PIXELS_PER_POINT
  };
  return <span className={score === null ? 'mark bare provisional' : 'mark bare'} style={style} />;
}
