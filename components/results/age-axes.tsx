import { scaleLinear, scaleSqrt } from 'd3-scale';
import { roundCount, whole } from '@/components/words/figures';
import { ageWords } from './age-words';

const HEIGHT = 200;
const sides = { left: 48, top: 10, bottom: 172 };
/** Ages that are marked, in hours: a day, a week, a month, three. The early hours get more room, as most happens then. */
const AGES = [24, 168, 720, 2_160];

/** Where engagements by age are drawn, and its marked rows and ages. */
export function ageFrame(points: readonly { hours: number; engagements: number }[], width: number) {
  const right = width - 24;
  const oldest = Math.max(24, ...points.map(({ hours }) => hours));
  const most = Math.max(1, ...points.map(({ engagements }) => engagements));
  const across = scaleSqrt([0, oldest], [sides.left + 4, right]);
  const up = scaleLinear([0, most * 1.05], [sides.bottom, sides.top]);
  return {
    ...sides,
    right,
    height: HEIGHT,
    across,
    up,
    rows: up
      .ticks(4)
      .filter(Number.isInteger)
      .map(value => ({ y: up(value), label: most < 10_000 ? whole(value) : roundCount(value) })),
    ages: AGES.filter(hours => hours <= oldest).map(hours => ({ x: across(hours), label: ageWords(hours) }))
  };
}

/** The lines and words under curves of engagements by age. */
export const AgeAxes = ({
  frame: { left, top, bottom, right, rows, ages }
}: {
  frame: ReturnType<typeof ageFrame>;
}) => (
  <>
    {rows.map(({ y, label }) => (
      <g key={label}>
        <path className="ax" d={`M${left} ${y}H${right}`} />
        <text x={left - 6} y={y + 4} textAnchor="end">
          {label}
        </text>
      </g>
    ))}
    {ages.map(({ x, label }) => (
      <g key={label}>
        <path className="med" d={`M${x} ${top}V${bottom}`} />
        <text x={x} y={bottom + 20} textAnchor="middle">
          {label}
        </text>
      </g>
    ))}
  </>
);
