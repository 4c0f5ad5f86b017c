import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useRef, useState } from 'react';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import type { Person } from './people';
import { PeopleHead } from './people-head';
import type { Order } from './people-order';
import { PersonRow } from './person-row';
import { withPlaces } from './with-places';

interface Props {
  people: readonly Person[];
  ticked: ReadonlySet<string>;
  /** How many of these people are ticked. */
  count: number;
  order: Order;
  openId: string | undefined;
  now: string;
  onOrder: (order: Order) => void;
  onTick: (creatorId: string, on: boolean) => void;
  onTickAll: (on: boolean) => void;
  onOpen: (creatorId: string) => void;
  onMove: (creatorIds: string[], stage: Stage) => Promise<boolean>;
}

/** Pixels, as the stylesheet has them: a row, and the head that stays. */
const ROW = 44;
const HEAD = 34;
/** Before the scroller was measured it is taken for one of this height, so that rows are there at once. */
const FIRST = { width: 1200, height: 900 };

/** The rows in sight, that of the open creator and the one with the focus, under a head that stays. */
export function PeopleTable(props: Props) {
  const { people, ticked, count, order, openId, now, onOrder, onTick, onTickAll, onOpen, onMove } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedId, setFocused] = useState<string>();
  const kept = [openId, focusedId].map(id => people.findIndex(({ creatorId }) => creatorId === id));
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: FIRST,
    scrollMargin: HEAD,
    rangeExtractor: range => withPlaces(defaultRangeExtractor(range), kept)
  });
  const places = virtual.getVirtualItems().map(({ index }) => index);
  return (
    <div className="tw scroll" ref={scroller}>
      <table className="people-table" aria-rowcount={people.length + 1}>
        <caption className="sr">{say('campaign_part_people')}</caption>
        <PeopleHead
          ticked={count === 0 ? 'none' : count === people.length ? 'all' : 'some'}
          onTickAll={onTickAll}
          order={order}
          onOrder={onOrder}
        />
        <tbody onFocus={({ target }) => setFocused(target.closest<HTMLElement>('tr[data-id]')?.dataset.id)}>
          {places.map((place, n) => {
            const person = people[place];
            const above = place - (places[n - 1] ?? -1) - 1;
            return (
              person && (
                <Fragment key={person.creatorId}>
                  {above > 0 && <Gap rows={above} />}
                  <PersonRow
                    person={person}
                    place={place}
                    isTicked={ticked.has(person.creatorId)}
                    isOpen={person.creatorId === openId}
                    now={now}
                    onTick={onTick}
                    onOpen={onOpen}
                    onMove={onMove}
                  />
                </Fragment>
              )
            );
          })}
          <Gap rows={people.length - 1 - (places.at(-1) ?? -1)} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
const Gap = ({ rows }: { rows: number }) =>
  rows > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus.
    <tr className="gap" aria-hidden="true" style={{ height: rows * ROW }} />
  );
