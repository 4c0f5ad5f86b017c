import { isProvisional, type ScoreFigures, scoreParts } from './score-parts';

const CENTRE = 60;
const RADIUS = 50;
const START_DEGREES = 135;
const DEGREES_PER_POINT = 2.7;

/** Half the room between two arcs, in points, so that solid, ticks and pale never touch. */
const GAP = 0.25;

interface DialTick {
  at: number;
  inRange: boolean;
  path: string;
}

export interface DialDrawing {
  earned: string | null;
  lost: string | null;
  ticks: DialTick[];
  needle: string | null;
  provisional: boolean;
}

/** A point of the 120 × 120 box: `points` 0…100 along the 270° from lower left, `radius` from the centre. */
function place(points: number, radius: number): string {
  const angle = ((START_DEGREES + points * DEGREES_PER_POINT) * Math.PI) / 180;
  return `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`;
}

const spoke = (points: number, inner: number, outer: number): string =>
  `M${place(points, inner)}L${place(points, outer)}`;

function arc(from: number, to: number): string | null {
  if (to <= from) return null;
  const large = (to - from) * DEGREES_PER_POINT > 180 ? 1 : 0;
  return `M${place(from, RADIUS)}A${RADIUS} ${RADIUS} 0 ${large} 1 ${place(to, RADIUS)}`;
}

/**
 * The score bent over 270°: solid to what is earned, one tick per point not measured yet (long inside the range), pale for what
 * is lost, and the needle at the score. No tick stands within a point of the needle.
 */
export function drawDial(score: ScoreFigures): DialDrawing {
  const { value, low, high } = score;
  const { earned, unmeasured } = scoreParts(score);
  const open = earned + unmeasured;
  const ticks = Array.from({ length: unmeasured }, (_, index) => earned + index + 0.5)
    .filter(at => value === null || Math.abs(at - value) >= 1)
    .map(at => tick(at, at >= low && at <= high && value !== null));
  return {
    earned: arc(0, earned === 100 ? 100 : earned - GAP),
    lost: arc(open === 0 ? 0 : open + GAP, 100),
    ticks,
    needle: value === null ? null : spoke(value, 42, 58),
    provisional: isProvisional(score)
  };
}

const tick = (at: number, inRange: boolean): DialTick => ({
  at,
  inRange,
  path: inRange ? spoke(at, RADIUS - 5, RADIUS + 5) : spoke(at, RADIUS - 3.5, RADIUS + 3.5)
});
