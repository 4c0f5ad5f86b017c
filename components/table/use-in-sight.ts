import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Row } from '@/lib/shortlist/row';
import { slotsFor } from './slots';

/** Pixels, as the stylesheet has them: a row, the head that stays, and what the bulk bar covers. */
const ROW = 44;
const HEAD = 34;
const FOOT = 64;
const BEYOND = 4;
/** Before the scroller was measured it is taken for one of this height, so that rows are there at once. */
const FIRST = { width: 1200, height: 900 };

/** A row that is drawn, in a slot of the table's, or the room of those that are not. */
export type Part = { row: Row; place: number; key: string } | { gap: number; key: string };

interface Options {
  rows: readonly Row[];
  /** How many rows there are, those included that are not read yet and come after the others. */
  count: number;
  activePlace: number;
}

/** The rows in sight of the scroller, and the active one wherever it is, so that it keeps the focus. */
export function useInSight(scroller: RefObject<HTMLDivElement | null>, { rows, count, activePlace }: Options) {
  /** The first row in sight as it was drawn last. */
  const start = useRef<number>(undefined);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    initialRect: FIRST,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
    rangeExtractor: range => withPlace(placesIn(range, start.current), activePlace)
  });
  useEffect(() => {
    start.current = virtual.range?.startIndex;
  });
  const places = virtual.getVirtualItems().map(({ index }) => index);
  const drawn = places.join(' ');
  const slots = useRef<ReadonlyMap<string, number>>(new Map());
  const { parts, inSight } = useMemo(() => {
    const found = (drawn === '' ? [] : drawn.split(' ').map(Number)).filter(place => place < rows.length);
    const seen = found.flatMap(place => rows[place] ?? []);
    slots.current = slotsFor(
      seen.map(({ summary }) => summary.creatorId),
      slots.current
    );
    return { parts: partsOf(rows, count, found, slots.current), inSight: seen };
  }, [rows, count, drawn]);
  /** How many rows a page of the scroller has. */
  const page = () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? ROW) - HEAD - FOOT) / ROW));
  return { rows: inSight, parts, page, scrollTo: (place: number) => virtual.scrollToIndex(place) };
}

/** Where all rows are others than before, those in sight come alone; what is beyond them follows when the scrolling rests. */
function placesIn(range: Range, before: number | undefined): number[] {
  const isFar = before === undefined || Math.abs(range.startIndex - before) > range.endIndex - range.startIndex;
  return defaultRangeExtractor(isFar ? { ...range, overscan: 0 } : range);
}

const withPlace = (places: number[], place: number): number[] =>
  place < 0 || places.includes(place) ? places : [...places, place].toSorted((one, other) => one - other);

function partsOf(
  rows: readonly Row[],
  count: number,
  places: readonly number[],
  slots: ReadonlyMap<string, number>
): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (const place of places) {
    const row = rows[place];
    if (!row) continue;
    if (place > next) parts.push({ gap: (place - next) * ROW, key: next === 0 ? 'gap above' : 'gap between' });
    parts.push({ row, place, key: `slot ${slots.get(row.summary.creatorId)}` });
    next = place + 1;
  }
  if (next < count) parts.push({ gap: (count - next) * ROW, key: 'gap below' });
  return parts;
}
