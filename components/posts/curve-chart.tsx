import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Mark, Picture } from '@/components/history/picture';
import { roundCount, whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { CurvePoint } from './curve-points';

const HEIGHT = 132;
const frame = { left: 44, top: 10, bottom: 104, end: 8 };
const HOURS_IN_DAY = 24;

interface PointMark extends Mark, CurvePoint {}

/** Likes by hours since publication, a ring each reading; a floor is a ring with a line upwards, as the true figure lies above. */
export function CurveChart({ points, name, width }: { points: readonly CurvePoint[]; name: string; width: number }) {
  const most = Math.max(1, ...points.map(({ likes, engagements = likes }) => Math.max(likes, engagements)));
  const last = Math.max(1, ...points.map(({ hours }) => hours));
  const right = width - frame.end;
  const x = scaleLinear([0, last], [frame.left, right]);
  const y = scaleLinear([0, most], [frame.bottom, frame.top]).nice(3);
  const marks = points.map(
    (point): PointMark => ({
      ...point,
      x: x(point.hours),
      y: y(point.likes),
      key: String(point.hours),
      name: `${point.when}: ${point.words}`
    })
  );
  const likes = line<CurvePoint>(
    ({ hours }) => x(hours),
    point => y(point.likes)
  );
  const sum = line<CurvePoint>(
    ({ hours }) => x(hours),
    ({ engagements = 0 }) => y(engagements)
  );
  const summed = points.filter(({ engagements }) => engagements !== undefined);
  return (
    <Picture
      name={name}
      width={width}
      height={HEIGHT}
      marks={marks}
      draw={drawPoint}
      tip={({ words, when }) => (
        <>
          <b>{words}</b>
          <span>{when}</span>
        </>
      )}
    >
      {y
        .ticks(3)
        .filter(Number.isInteger)
        .map(value => (
          <g key={value}>
            <path className="ax" d={`M${frame.left} ${y(value)}H${right}`} />
            <text x={frame.left - 6} y={y(value) + 4} textAnchor="end">
              {value < 10_000 ? whole(value) : roundCount(value)}
            </text>
          </g>
        ))}
      {hourMarks(last, right - frame.left).map(hours => (
        <text key={hours} x={x(hours)} y={frame.bottom + 19} textAnchor={x(hours) > right - 16 ? 'end' : 'middle'}>
          {last > 2 * HOURS_IN_DAY
            ? say('posts_curve_days', { count: whole(hours / HOURS_IN_DAY) })
            : say('posts_curve_hours', { count: whole(hours) })}
        </text>
      ))}
      {summed.length > 1 && <path className="line sum" d={sum(summed) ?? ''} />}
      <path className="line" d={likes(points) ?? ''} />
    </Picture>
  );
}

const drawPoint = ({ x, y, isFloor }: PointMark) => (
  <>
    {isFloor && <path className="line" d={`M${x} ${y}V${Math.max(2, y - 12)}`} />}
    <circle className="pt" cx={x} cy={y} r={2.5} />
  </>
);

/** What a label takes, in pixels. */
const LABEL = 56;
const STEPS = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 2_160, 8_760];

/** Whole hours, or whole days where it is more than two, as many as have room. */
function hourMarks(last: number, pixels: number): number[] {
  const most = Math.max(1, Math.floor(pixels / LABEL));
  const least = last > 2 * HOURS_IN_DAY ? HOURS_IN_DAY : 1;
  const step = STEPS.find(one => one >= least && last / one <= most) ?? Math.ceil(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, place) => place * step);
}
