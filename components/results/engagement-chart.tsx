import { line } from 'd3-shape';
import { useMemo } from 'react';
import { Picture } from '@/components/history/picture';
import type { PostCurve } from '@/lib/campaign/post-curves';
import { AgeAxes, ageFrame } from './age-axes';
import { type CurveMark, CurveTip, curveMark, drawHidden, drawReading } from './curve-mark';

/** More curves than this would be one blot: then they are thin, and their points are seen when pointed at. */
const CROWD = 30;

interface Props {
  /** At least one, the highest first. */
  curves: readonly PostCurve[];
  called: (curve: PostCurve) => string;
  name: string;
  width: number;
}

/** Engagements of each post by its age: a line for each, with a point for each reading. All begin at nothing. */
export function EngagementChart({ curves, called, name, width }: Props) {
  const { frame, marks, lines } = useMemo(() => drawingOf(curves, called, width), [curves, called, width]);
  return (
    <Picture
      name={name}
      width={width}
      height={frame.height}
      marks={marks}
      draw={curves.length > CROWD ? drawHidden : drawReading}
      tip={reading => <CurveTip reading={reading} />}
    >
      <AgeAxes frame={frame} />
      {lines.map(({ key, d }) => (
        <path key={key} className={lineClass(curves.length)} d={d} />
      ))}
    </Picture>
  );
}

const lineClass = (curves: number): string => (curves > CROWD ? 'line of-crowd' : curves > 1 ? 'line one-of' : 'line');

function drawingOf(curves: readonly PostCurve[], called: Props['called'], width: number) {
  const frame = ageFrame(
    curves.flatMap(({ points }) => points),
    width
  );
  const { across, up } = frame;
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
    frame,
    marks,
    lines: curves.map(({ post, points }) => ({
      key: post.postId,
      d: path([{ hours: 0, engagements: 0 }, ...points]) ?? ''
    }))
  };
}
