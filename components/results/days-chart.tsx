import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useMemo } from 'react';
import { Axes } from '@/components/history/axes';
import { type Mark, Picture } from '@/components/history/picture';
import { timeMarks } from '@/components/history/time-marks';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { DayStep, PostDays } from '@/lib/campaign/post-curves';

const HEIGHT = 168;
const DAY = 86_400_000;
/** A day begins at midnight where the site is. */
const SHANGHAI = 8 * 3_600_000;

interface Props {
  /** With at least one step. */
  days: PostDays;
  /** The day until which the posts that are out are known, as yyyy-mm-dd. */
  today: string;
  name: string;
  width: number;
}

/** How many posts were to be out by each day, and how many were: two stairs, the planned one dashed. */
export function DaysChart({ days, today, name, width }: Props) {
  const { frame, rows, marks, times, placeOf, planned, out } = useMemo(
    () => drawingOf(days, today, width),
    [days, today, width]
  );
  return (
    <Picture name={name} width={width} height={HEIGHT} marks={marks} draw={drawStep} tip={mark => <b>{mark.name}</b>}>
      <Axes frame={frame} rows={rows} marks={times} placeOf={placeOf} />
      {planned && <path className="line planned" d={planned} />}
      {out && <path className="line" d={out} />}
    </Picture>
  );
}

const drawStep = ({ x, y }: Mark) => <circle className="pt" cx={x} cy={y} r={2.5} />;

const timeOf = (day: string): number => Date.parse(day) - SHANGHAI;

function drawingOf({ planned, out }: PostDays, today: string, width: number) {
  const frame = { left: 34, right: width - 10, top: 10, bottom: 142 };
  const times = [...planned, ...out].map(({ day }) => timeOf(day));
  const from = Math.min(...times) - DAY;
  const to = Math.max(...times, Math.min(timeOf(today), Math.max(...times) + 14 * DAY));
  const most = Math.max(1, ...[...planned, ...out].map(({ posts }) => posts));
  const across = scaleUtc([from, to], [frame.left + 4, frame.right - 4]);
  const placeOf = (time: number) => across(time);
  const up = scaleLinear([0, most * 1.1], [frame.bottom, frame.top]);
  const stairs = line<DayStep>(
    ({ day }) => placeOf(timeOf(day)),
    ({ posts }) => up(posts)
  ).curve(curveStepAfter);
  const drawn = (steps: readonly DayStep[], until: number): string | undefined => {
    const last = steps.at(-1);
    if (!last) return undefined;
    const day = new Date(Math.max(until, timeOf(last.day)) + SHANGHAI).toISOString().slice(0, 10);
    const first = new Date(from + SHANGHAI).toISOString().slice(0, 10);
    return stairs([{ day: first, posts: 0 }, ...steps, { day, posts: last.posts }]) ?? undefined;
  };
  const marksOf = (kind: 'results_by_planned' | 'results_by_out', steps: readonly DayStep[]): Mark[] =>
    steps.map(({ day, posts }) => ({
      key: `${kind} ${day}`,
      x: placeOf(timeOf(day)),
      y: up(posts),
      name: say(kind, { day: fullDay(day), count: whole(posts) })
    }));
  return {
    frame,
    placeOf,
    rows: up
      .ticks(3)
      .filter(Number.isInteger)
      .map(value => ({ y: up(value), label: whole(value) })),
    marks: [...marksOf('results_by_planned', planned), ...marksOf('results_by_out', out)].toSorted(
      (one, other) => one.x - other.x
    ),
    times: timeMarks(from, to, frame.right - frame.left),
    planned: drawn(planned, to),
    out: drawn(out, Math.min(to, timeOf(today)))
  };
}
