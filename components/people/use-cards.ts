import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Pixels, as the stylesheet has them: a card and the room under it. */
export const CARD = 116;
const GAP = 8;
/** Before the column was measured it is taken for one of this height, so that cards are there at once. */
const FIRST = { width: 248, height: 900 };

/** The cards of a column in sight, and the one at `pinned` wherever it is, so that it keeps or gets the focus. */
export function useCards(scroller: RefObject<HTMLElement | null>, count: number, pinned: number) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    gap: GAP,
    overscan: 3,
    initialRect: FIRST,
    rangeExtractor: range => {
      const places = defaultRangeExtractor(range);
      return pinned < 0 || places.includes(pinned) ? places : [...places, pinned].toSorted((a, b) => a - b);
    }
  });
  return { cards: virtual.getVirtualItems(), height: virtual.getTotalSize() };
}
