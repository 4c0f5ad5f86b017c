import { Icon } from '@/components/mark/icon';
import type { MarkStyle } from '@/components/mark/score-bar';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { DimensionReport } from '@/lib/report/report';
import { Criterion } from './criterion';

/** Of the longest bar, 30 points wide at 4 px a point. */
const WIDEST = 120;

/** One dimension: how much of it is known, how it scores, and on demand the criteria behind it. */
export function Dimension({ dimension, most, posts }: { dimension: DimensionReport; most?: number; posts: Post[] }) {
  const { id, points, known, score, criteria } = dimension;
  return (
    <details className="dim">
      <summary>
        <Icon name="right" />
        <span className="cut">{nameOf('dimension', id)}</span>
        <DimensionBar points={points} known={known} score={score} {...(most !== undefined && { most })} />
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

type BarProps = Pick<DimensionReport, 'points' | 'known' | 'score'> & {
  /** Points of the largest dimension: edited weights may give one more than the guide's 30. */
  most?: number;
};

/** A dimension's points as a bar of its own length; the figures beside it say the same. */
export function DimensionBar({ points, known, score, most = 30 }: BarProps) {
  const measured = points === 0 ? 0 : (known / points) * 100;
  const earned = score === null ? 0 : (score / 100) * measured;
  const pixelsPerPoint = Math.min(4, WIDEST / most);
  const style: MarkStyle = {
    '--e': earned,
    '--p': earned + 100 - measured,
    '--v': 0,
    '--tick': `${pixelsPerPoint * Math.ceil(3 / pixelsPerPoint)}px`,
    width: points * pixelsPerPoint
  };
  return <span className={score === null ? 'mark bare provisional' : 'mark bare'} style={style} />;
}
