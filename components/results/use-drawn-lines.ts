import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useState } from 'react';

/** Pixels, as the stylesheet has them: a line with its edge, and the head that stays. */
const LINE = 35;
const HEAD = 52;
const BEYOND = 6;
/** Before the scroller was measured it is taken for one of this height, so that lines are there at once. */
const FIRST = { width: 1200, height: 720 };

/** A line that is drawn, by its place in the sheet, or the room of those that are not. */
export type DrawnLine = { place: number } | { gap: number; key: string };

/**
 * The lines in sight of the scroller; with them the one that has the focus and its neighbours, so that Tab and Enter find them, and those that
 * `held` names, as what was typed there is not kept yet.
 */
export function useDrawnLines(
  scroller: RefObject<HTMLDivElement | null>,
  ids: readonly string[],
  held: ReadonlySet<string>
) {
  const [focused, setFocused] = useState<string>();
  const at = focused === undefined ? -1 : ids.indexOf(focused);
  const beside = at < 0 ? [] : [at - 1, at, at + 1].filter(place => place >= 0 && place < ids.length);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: BEYOND,
    initialRect: FIRST,
    scrollMargin: HEAD,
    rangeExtractor: range => {
      const kept = [...held].map(id => ids.indexOf(id)).filter(place => place >= 0);
      return [...new Set([...defaultRangeExtractor(range), ...beside, ...kept])].toSorted((one, other) => one - other);
    }
  });
  return {
    lines: linesOf(
      virtual.getVirtualItems().map(({ index }) => index),
      ids.length
    ),
    setFocused
  };
}

function linesOf(places: readonly number[], count: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let next = 0;
  for (const place of places) {
    if (place >= count) break;
    if (place > next) lines.push({ gap: (place - next) * LINE, key: `gap before ${place}` });
    lines.push({ place });
    next = place + 1;
  }
  if (next < count) lines.push({ gap: (count - next) * LINE, key: 'gap below' });
  return lines;
}
