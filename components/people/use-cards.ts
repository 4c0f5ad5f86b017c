import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { withPlaces } from './with-places';

/** Pixels, as the stylesheet has them: a card and the room under it. */
const CARD = 116;
const GAP = 8;
/** Before the column was measured it is taken for one of this height, so that cards are there at once. */
const FIRST = { width: 248, height: 900 };

/** The cards of a column in sight, and those at `pinned` wherever they are, so that they keep or get the focus. */
export function useCards(scroller: RefObject<HTMLElement | null>, count: number, pinned: readonly number[]) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    gap: GAP,
    overscan: 3,
    initialRect: FIRST,
    rangeExtractor: range => withPlaces(defaultRangeExtractor(range), pinned)
  });
  return { cards: virtual.getVirtualItems(), height: virtual.getTotalSize() };
}
