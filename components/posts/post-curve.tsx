import { Sized } from '@/components/history/sized';
import { count, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Measurement } from '@/lib/shortlist/publication';
import { CurveChart } from './curve-chart';
import { curvePoints } from './curve-points';

/** The readings of a note over the hours since it came out; two make a curve. */
export function PostCurve({ measurements, outAt }: { measurements: readonly Measurement[]; outAt: string }) {
  const points = curvePoints(measurements, outAt);
  const last = points.at(-1);
  if (!last) return null;
  if (points.length === 1) return <p className="hint">{say('posts_curve_one')}</p>;
  const hasSum = points.some(({ engagements }) => engagements !== undefined);
  const name = sayCount('posts_curve_name', points.length, {
    count: whole(points.length),
    likes: count(last.likes)
  });
  return (
    <div className="post-curve">
      <h4>{say('posts_curve')}</h4>
      <Sized>{width => <CurveChart points={points} name={name} width={width} />}</Sized>
      <p className="legend">
        <span>
          <i className="key likes" />
          {say('posts_legend_likes')}
        </span>
        {hasSum && (
          <span>
            <i className="key sum" />
            {say('posts_legend_engagements')}
          </span>
        )}
        {points.some(({ isFloor }) => isFloor) && (
          <span>
            <i className="key floor" />
            {say('posts_legend_floor')}
          </span>
        )}
      </p>
    </div>
  );
}
