import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { count, roundCount } from '@/components/words/figures';
import { Axes, type Frame } from './axes';
import { likesScale } from './likes-scale';
import { drawNote, type NoteMark, NoteTip, noteMarker } from './note-mark';
import { Picture } from './picture';
import { timeMarks } from './time-marks';
import type { YearOfNotes } from './year-of-notes';

const HEIGHT = 132;

interface Props {
  year: YearOfNotes;
  name: string;
  width: number;
}

/** Likes by date, with the median across; hatched is the time whose notes were not all seen. */
export function TimelineChart({ year, name, width }: Props) {
  const { from, to, seenFrom, notes, median } = year;
  const frame: Frame = { left: 30, right: width - 6, top: 14, bottom: 110 };
  const { marks, placeOf, scale } = useMemo(() => {
    const placeOf = scaleLinear([from, to], [frame.left, frame.right]);
    const scale = likesScale(
      notes.map(({ likes }) => likes.value),
      frame.bottom,
      frame.top
    );
    const markOf = noteMarker();
    return {
      placeOf,
      scale,
      marks: notes.map(note => markOf(note, placeOf(note.time), scale.place(note.likes.value)))
    };
  }, [from, to, notes, frame.left, frame.right, frame.top, frame.bottom]);
  return (
    <Picture
      name={name}
      width={width}
      height={HEIGHT}
      marks={marks}
      draw={drawNote}
      tip={note => <NoteTip note={note} />}
    >
      <Unseen frame={frame} until={placeOf(seenFrom)} />
      <Axes
        frame={frame}
        rows={scale.ticks.map(likes => ({ y: scale.place(likes), label: roundCount(likes) }))}
        marks={timeMarks(from, to, frame.right - frame.left)}
        placeOf={placeOf}
      />
      {median && <path className="med" d={`M${placeOf(seenFrom)} ${scale.place(median.likes)}H${frame.right}`} />}
      <Highest marks={marks} frame={frame} />
    </Picture>
  );
}

/** The part of the year that the list was not read back to. */
function Unseen({ frame: { left, top, bottom }, until }: { frame: Frame; until: number }) {
  const width = until - left;
  if (width < 1) return null;
  return (
    <>
      <pattern id="history-gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch" d="M3 0V6" />
      </pattern>
      <rect className="gap" x={left} y={top} width={width} height={bottom - top} />
    </>
  );
}

/** From the middle of a viral ring to its figure, and what ring and figure take. */
const BESIDE = 10;
const figureBox = { width: 54, height: 14 };

/** The figure of the most liked note, where it has gone viral and has room at one of its sides. */
function Highest({ marks, frame }: { marks: readonly NoteMark[]; frame: Frame }) {
  const viral = marks.filter(({ isViral }) => isViral);
  const top = viral.reduce<NoteMark | undefined>(
    (best, mark) => (best && best.likes.value >= mark.likes.value ? best : mark),
    undefined
  );
  const side = top && sideOf(top, marks, frame);
  if (top === undefined || side === undefined) return null;
  return (
    <text className="note" x={top.x + side * BESIDE} y={top.y + 4} textAnchor={side > 0 ? 'start' : 'end'}>
      {count(top.likes.value)}
    </text>
  );
}

/** −1 for the left, 1 for the right, if it is free. */
function sideOf(top: NoteMark, marks: readonly NoteMark[], { left, right }: Frame): number | undefined {
  return [-1, 1].find(side => {
    const end = top.x + side * figureBox.width;
    const isInside = end >= left && end <= right;
    return isInside && !marks.some(mark => mark !== top && isBeside(mark, top, side));
  });
}

function isBeside(mark: NoteMark, top: NoteMark, side: number): boolean {
  const away = side * (mark.x - top.x);
  return away >= 0 && away < figureBox.width && Math.abs(mark.y - top.y) < figureBox.height;
}
