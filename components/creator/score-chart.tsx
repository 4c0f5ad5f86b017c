import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useMemo } from 'react';
import { Axes, type Frame } from '@/components/history/axes';
import { Picture } from '@/components/history/picture';
import { timeMarks } from '@/components/history/time-marks';
import type { Verdicted } from '@/lib/shortlist/score-history';
import { drawVerdict, type VerdictMark, VerdictTip, verdictMarker } from './verdict-mark';

const HEIGHT = 168;
/** The hundred points themselves, as everywhere. */
const LINES = [0, 25, 50, 75, 100];

interface Props {
  /** Two or more, each with a score, oldest first. */
  verdicts: readonly Verdicted[];
  name: string;
  width: number;
}

/** Scores over time with their ranges. The line breaks where other rules begin: a jump there may be theirs. */
export function ScoreChart({ verdicts, name, width }: Props) {
  const { frame, placeOf, level, marks, times, spans, lines, turns } = useMemo(
    () => drawingOf(verdicts, width),
    [verdicts, width]
  );
  return (
    <Picture
      name={name}
      width={width}
      height={HEIGHT}
      marks={marks}
      draw={drawVerdict}
      tip={verdict => <VerdictTip verdict={verdict} />}
    >
      <Axes
        frame={frame}
        rows={LINES.map(points => ({ y: level(points), label: String(points) }))}
        marks={times}
        placeOf={placeOf}
      />
      <path className="span" d={spans} />
      {turns.map(x => (
        <path key={x} className="turn" d={`M${x} ${frame.top}V${frame.bottom}`} />
      ))}
      {lines.map(d => (
        <path key={d} className="line" d={d} />
      ))}
    </Picture>
  );
}

function drawingOf(verdicts: readonly Verdicted[], width: number) {
  const frame: Frame = { left: 30, right: width - 6, top: 10, bottom: 144 };
  const [from, to] = [verdicts[0], verdicts.at(-1)].map(one => Date.parse(one?.at ?? '')) as [number, number];
  const placeOf = scaleLinear([from, to], [frame.left + 6, frame.right - 6]);
  const level = scaleLinear([0, 100], [frame.bottom, frame.top]);
  const markOf = verdictMarker();
  const marks = verdicts.map(one => markOf(one, placeOf(Date.parse(one.at)), level(Number(one.score.value))));
  const curve = line<VerdictMark>(
    ({ x }) => x,
    ({ y }) => y
  );
  return {
    frame,
    placeOf,
    level,
    marks,
    times: timeMarks(from, to, frame.right - frame.left),
    spans: marks.map(({ x, score }) => `M${x} ${level(score.low)}V${level(score.high)}`).join(''),
    lines: stretches(marks).map(stretch => curve(stretch) ?? ''),
    turns: marks.filter(({ byOtherRules }) => byOtherRules).map(({ x }) => x)
  };
}

/** Verdicts by the same rules, one after the other. */
function stretches(marks: readonly VerdictMark[]): VerdictMark[][] {
  const found: VerdictMark[][] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    if (last && !mark.byOtherRules) last.push(mark);
    else found.push([mark]);
  }
  return found;
}
