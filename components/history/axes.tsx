import { onAxis } from '@/components/words/dates';
import type { TimeMark } from './time-marks';

/** The box that marks are drawn in, in pixels of the picture. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Between a line and its figure, and from the bottom line down to the foot of the months. */
const GAP = 6;
const DROP = 19;
/** Half of a line of figures, to centre them on their line. */
const HALF = 4;
/** Half of what a label of time takes. */
const halves: Record<TimeMark['unit'], number> = { day: 26, month: 15, year: 18 };

interface Props {
  frame: Frame;
  rows: { y: number; label: string }[];
  marks: readonly TimeMark[];
  placeOf: (time: number) => number;
}

/** Hairlines with their figures at the left, days or months underneath. */
export function Axes({ frame: { left, right, bottom }, rows, marks, placeOf }: Props) {
  return (
    <g>
      {rows.map(({ y, label }) => (
        <g key={label}>
          <path className="ax" d={`M${left} ${y}H${right}`} />
          <text x={left - GAP} y={y + HALF} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {marks
        .filter(({ time, unit }) => placeOf(time) <= right + GAP - halves[unit])
        .map(({ time, unit }) => (
          <text key={time} x={placeOf(time)} y={bottom + DROP} textAnchor="middle">
            {onAxis(time, unit)}
          </text>
        ))}
    </g>
  );
}
