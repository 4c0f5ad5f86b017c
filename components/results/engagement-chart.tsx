import { scaleLinear, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import { useMemo } from 'react';
import { Picture } from '@/components/history/picture';
import { roundCount, whole } from '@/components/words/figures';
import type { PostCurve } from '@/lib/campaign/post-curves';
import { ageWords } from './age-words';
import { type CurveMark, CurveTip, curveMark, drawHidden, drawReading } from './curve-mark';

const HEIGHT = 200;
const frame = { left: 48, top: 10, bottom: 172 };
/** More curves than this would be one blot: then they are thin, and their points are seen when pointed at. */
const CROWD = 30;
/** Ages that are marked, in hours: a day, a week, a month, three. The early hours get more room, as most happens then. */
const AGES = [24, 168, 720, 2_160];

interface Props {
  /** At least one, the highest first. */
  curves: readonly PostCurve[];
  called: (curve: PostCurve) => string;
  name: string;
  width: number;
}

/** Engagements of each post by its age: a line for each, with a point for each reading. All begin at nothing. */
export function EngagementChart({ curves, called, name, width }: Props) {
  const { marks, lines, rows, ages, right } = useMemo(() => drawingOf(curves, called, width), [curves, called, width]);
  return (
    <Picture
      name={name}
      width={width}
      height={HEIGHT}
      marks={marks}
      draw={curves.length > CROWD ? drawHidden : drawReading}
      tip={reading => <CurveTip reading={reading} />}
    >
      {rows.map(({ y, label }) => (
        <g key={label}>
          <path className="ax" d={`M${frame.left} ${y}H${right}`} />
          <text x={frame.left - 6} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {ages.map(({ x, label }) => (
        <g key={label}>
          <path className="med" d={`M${x} ${frame.top}V${frame.bottom}`} />
          <text x={x} y={frame.bottom + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {lines.map(({ key, d }) => (
        <path key={key} className={lineClass(curves.length)} d={d} />
      ))}
    </Picture>
  );
}

const lineClass = (curves: number): string => (curves > CROWD ? 'line of-crowd' : curves > 1 ? 'line one-of' : 'line');

function drawingOf(curves: readonly PostCurve[], called: Props['called'], width: number) {
  const right = width - 24;
  const points = curves.flatMap(curve => curve.points);
  const oldest = Math.max(24, ...points.map(({ hours }) => hours));
  const most = Math.max(1, ...points.map(({ engagements }) => engagements));
  const across = scaleSqrt([0, oldest], [frame.left + 4, right]);
  const up = scaleLinear([0, most * 1.05], [frame.bottom, frame.top]);
  const path = line<{ hours: number; engagements: number }>(
    ({ hours }) => across(hours),
    ({ engagements }) => up(engagements)
  );
  const marks: CurveMark[] = curves.flatMap(curve => {
    const post = called(curve);
    return curve.points.map(point =>
      curveMark(post, point, {
        key: `${curve.post.postId} ${point.at}`,
        x: across(point.hours),
        y: up(point.engagements)
      })
    );
  });
  return {
    right,
    marks,
    lines: curves.map(({ post, points }) => ({
      key: post.postId,
      d: path([{ hours: 0, engagements: 0 }, ...points]) ?? ''
    })),
    rows: up
      .ticks(4)
      .filter(Number.isInteger)
      .map(value => ({ y: up(value), label: most < 10_000 ? whole(value) : roundCount(value) })),
    ages: AGES.filter(hours => hours <= oldest).map(hours => ({ x: across(hours), label: ageWords(hours) }))
  };
}
