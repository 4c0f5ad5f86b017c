import { useMemo } from 'react';
import { Picture } from '@/components/history/picture';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { SumPoint } from '@/lib/campaign/post-sum';
import { AgeAxes, ageFrame } from './age-axes';
import { ageWords } from './age-words';
import { type CurveMark, CurveTip, drawReading } from './curve-mark';

interface Props {
  /** At least one. */
  points: readonly SumPoint[];
  /** Posts that are out. */
  posts: number;
  name: string;
  width: number;
}

/** Engagements of all posts together by their age; a step between ages that do not run over the same posts is dashed. */
export function SumChart({ points, posts, name, width }: Props) {
  const { frame, marks, steps, overs } = useMemo(() => drawingOf(points, posts, width), [points, posts, width]);
  return (
    <Picture
      name={name}
      width={width}
      height={frame.height + 16}
      marks={marks}
      draw={drawReading}
      tip={reading => <CurveTip reading={reading} />}
    >
      <AgeAxes frame={frame} />
      {steps.map(({ key, d, isSame }) => (
        <path key={key} className={isSame ? 'line' : 'line apart'} d={d} />
      ))}
      {overs.map(({ key, x, over }) => (
        <text key={key} x={x} y={frame.bottom + 36} textAnchor="middle">
          {over}
        </text>
      ))}
    </Picture>
  );
}

function drawingOf(points: readonly SumPoint[], posts: number, width: number) {
  const frame = ageFrame(points, width);
  const { across, up } = frame;
  const marks: CurveMark[] = points.map(({ window, hours, engagements, about, of }) => {
    const words = {
      post: say('results_part_posts', { of: whole(of), all: whole(posts) }),
      engagements: say('results_curve_engagements', { count: `${about ? '~' : ''}${whole(engagements)}` }),
      age: say('results_curve_age', { age: ageWords(hours) })
    };
    return {
      key: window,
      x: across(hours),
      y: up(engagements),
      ...words,
      name: Object.values(words).join(say('history_join'))
    };
  });
  const starts = [{ x: across(0), y: up(0) }, ...marks];
  const steps = marks.flatMap(({ key, x, y }, place) => {
    const from = starts[place];
    return from ? { key, d: `M${from.x} ${from.y}L${x} ${y}`, isSame: points[place]?.isSame ?? false } : [];
  });
  const overs = points.map(({ window, hours, of }) => ({
    key: window,
    x: across(hours),
    over: say('results_out_of', { out: whole(of), planned: whole(posts) })
  }));
  return { frame, marks, steps, overs };
}
