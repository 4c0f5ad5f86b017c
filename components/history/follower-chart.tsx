import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useMemo } from 'react';
import { roundCount, whole } from '@/components/words/figures';
import type { FollowerCount } from '@/lib/measures/follower-history';
import { Axes, type Frame } from './axes';
import { CountTip, drawCount, followerMarker } from './follower-mark';
import { followersScale } from './followers-scale';
import { JumpBand, JumpWords } from './jump';
import { type LevelCount, levelCounts } from './level-counts';
import { Picture } from './picture';
import type { Spike } from './spike';
import { timeMarks } from './time-marks';

const HEIGHT = 120;
/** Left of the curve there is room for a short figure, and for a longer one as much as it takes. */
const margins = { least: 40, gap: 7, figure: 6.8, han: 12 };

interface Props {
  counts: readonly FollowerCount[];
  spike: Spike | undefined;
  name: string;
  width: number;
}

/** Followers over time: a line through the counts, pale where a rounded one leaves a range, and a raised jump with its figure. */
export function FollowerChart({ counts, spike, name, width }: Props) {
  const drawing = useMemo(() => {
    const [top, bottom] = [8, 98];
    const scale = followersScale(
      counts.map(({ count }) => count),
      bottom,
      top
    );
    const rows = scale.ticks.map(value => ({ y: scale.place(value), label: axisCount(value, scale.ticks) }));
    const left = Math.max(margins.least, ...rows.map(({ label }) => margins.gap + Math.ceil(widthOf(label))));
    const frame: Frame = { left, right: width - 6, top, bottom };
    const [from = Number.NaN, to = from] = [counts[0]?.at, counts.at(-1)?.at];
    const placeOf = scaleLinear([from, to], [frame.left + 4, frame.right - 4]);
    const levels = levelCounts(counts);
    const markOf = followerMarker();
    const marks = levels.map(counted => markOf(counted, placeOf(counted.at), scale.place(counted.level)));
    const times = timeMarks(from, to, frame.right - frame.left);
    return { scale, rows, frame, placeOf, levels, marks, times };
  }, [counts, width]);
  const { scale, rows, frame, placeOf, levels, marks, times } = drawing;
  const curve = line<LevelCount>(
    ({ at }) => placeOf(at),
    ({ level }) => scale.place(level)
  );
  const jumped = spike ? levels.filter(({ at }) => spike.counts.some(counted => counted.at === at)) : [];
  const [first, last] = [jumped[0], jumped.at(-1)];
  const place = ({ at, level }: LevelCount) => ({ x: placeOf(at), y: scale.place(level) });
  const jump = spike && first && last && { spike, start: place(first), end: place(last), frame };
  const range = area<FollowerCount>(
    ({ at }) => placeOf(at),
    ({ count }) => scale.place(count.low),
    ({ count }) => scale.place(count.high ?? count.value)
  );
  return (
    <Picture
      name={name}
      width={width}
      height={HEIGHT}
      marks={marks}
      draw={drawCount}
      tip={counted => <CountTip counted={counted} />}
    >
      <Axes frame={frame} rows={rows} marks={times} placeOf={placeOf} />
      <path className="fuzz" d={range(counts) ?? ''} />
      {jump && <JumpBand {...jump} />}
      <path className="line" d={curve(levels) ?? ''} />
      {jump && <path className={`hot ${jump.spike.severity}`} d={curve(jumped) ?? ''} />}
      {jump && <JumpWords {...jump} />}
    </Picture>
  );
}

/** Round figures from 10,000 up; below, "8,200" is shorter than "8.2千" is clear. */
const axisCount = (value: number, all: readonly number[]): string =>
  Math.max(...all) < 10_000 ? whole(value) : roundCount(value);

/** About what a label takes, in pixels. */
const widthOf = (label: string): number =>
  [...label].reduce((width, sign) => width + (/\p{Script=Han}/u.test(sign) ? margins.han : margins.figure), 0);
