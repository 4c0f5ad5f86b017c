import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import type { Person } from './people';
import { PeopleHead } from './people-head';
import type { Order } from './people-order';
import { PersonRow } from './person-row';

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

/** The rows in sight, under a head that stays. */
export function PeopleTable(props: Props) {
  const { people, ticked, count, order, openId, now, onOrder, onTick, onTickAll, onOpen, onMove } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: FIRST,
    scrollMargin: HEAD
  });
  const items = virtual.getVirtualItems();
  const above = (items[0]?.index ?? 0) * ROW;
  const below = (people.length - 1 - (items.at(-1)?.index ?? -1)) * ROW;
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
        <tbody>
          {above > 0 && <Gap height={above} />}
          {items.map(({ index }) => {
            const person = people[index];
            return (
              person && (
                <PersonRow
                  key={person.creatorId}
                  person={person}
                  place={index}
                  isTicked={ticked.has(person.creatorId)}
                  isOpen={person.creatorId === openId}
                  now={now}
                  onTick={onTick}
                  onOpen={onOpen}
                  onMove={onMove}
                />
              )
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height }: { height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus.
  <tr className="gap" aria-hidden="true" style={{ height }} />
);
