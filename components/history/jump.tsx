import { daySpan } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Frame } from './axes';
import type { Place } from './nearest';
import type { Spike } from './spike';

/** The days of a jump, in words: "+12,430, May 3 – 4". */
export const jumpWords = ({ gain, from, to }: Spike): string =>
  say('history_spike', { gain: whole(gain), days: daySpan(from, to) });

interface Props {
  spike: Spike;
  /** Its first and its last count. */
  start: Place;
  end: Place;
  frame: Frame;
}

/** A band narrower than this is not seen. */
const LEAST_BAND = 6;

/** The days of the jump, from top to bottom. */
export function JumpBand({ spike, start, end, frame: { top, bottom } }: Props) {
  const width = Math.max(LEAST_BAND, end.x - start.x);
  return (
    <rect
      className={`hot-b ${spike.severity}`}
      x={(start.x + end.x - width) / 2}
      y={top}
      width={width}
      height={bottom - top}
    />
  );
}

/** From the line to its words, and from its upper end down to their foot. */
const BESIDE = 7;
const BELOW = 20;

/** What was won, on the side that has room: after a jump the curve runs above the words, before it beneath them. */
export function JumpWords({ spike, start, end, frame: { left, right } }: Props) {
  const isRight = end.x < (left + right) / 2;
  return (
    <text
      className={`hot-t ${spike.severity}`}
      x={isRight ? end.x + BESIDE : start.x - BESIDE}
      y={end.y + BELOW}
      textAnchor={isRight ? 'start' : 'end'}
    >
      {jumpWords(spike)}
    </text>
  );
}
