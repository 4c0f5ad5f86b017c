import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';

/** Pixels, as the stylesheet has them. */
const ROW = 56;
const BEYOND = 10;

/** Brings a row into sight and the focus to what opens it. */
export interface LongListHandle {
  focusRow: (place: number) => void;
}

interface Props<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** One row as `li`, told its place, from 0, in the whole list. */
  row: (item: Item, place: { 'aria-posinset': number; 'aria-setsize': number; 'data-place': number }) => ReactNode;
  /** The row that is drawn wherever it is, so that it keeps the focus; -1 for none. */
  active?: number;
  ref?: Ref<LongListHandle>;
}

/** Rows of one height, of which only those in sight are drawn. */
export function LongList<Item>({ label, items, keyOf, row, active = -1, ref }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number>(undefined);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    rangeExtractor: range => withPlace(defaultRangeExtractor(range), active)
  });
  const focusWanted = () => {
    const place = wanted.current;
    const opener = list.current?.querySelector<HTMLElement>(`[data-place="${place}"] .open`);
    if (!opener) return;
    wanted.current = undefined;
    opener.focus({ preventScroll: true });
  };
  useEffect(focusWanted);
  useImperativeHandle(ref, () => ({
    focusRow: place => {
      wanted.current = place;
      virtual.scrollToIndex(place);
      focusWanted();
    }
  }));
  let next = 0;
  return (
    <ul className="scroll list" ref={list} aria-label={label}>
      {virtual.getVirtualItems().map(({ index }) => {
        const item = items[index];
        if (item === undefined) return null;
        const gap = index - next;
        next = index + 1;
        return (
          <Fragment key={keyOf(item)}>
            <Gap rows={gap} />
            {row(item, { 'aria-posinset': index + 1, 'aria-setsize': items.length, 'data-place': index })}
          </Fragment>
        );
      })}
      <Gap rows={items.length - next} />
    </ul>
  );
}

const Gap = ({ rows }: { rows: number }) =>
  rows > 0 && <li aria-hidden="true" className="gap" style={{ height: rows * ROW }} />;

const withPlace = (places: number[], place: number): number[] =>
  place < 0 || places.includes(place) ? places : [...places, place].toSorted((one, other) => one - other);
