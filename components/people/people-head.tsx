import type { ReactNode } from 'react';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { Order, OrderBy } from './people-order';

interface Props {
  ticked: 'none' | 'some' | 'all';
  onTickAll: (on: boolean) => void;
  order: Order;
  onOrder: (order: Order) => void;
}

/** What the columns are; three of them sort. */
export function PeopleHead({ ticked, onTickAll, order, onOrder }: Props) {
  const sort = { order, onOrder };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="c">
          <input
            type="checkbox"
            aria-label={say('table_select_all')}
            checked={ticked === 'all'}
            ref={box => {
              if (box) box.indeterminate = ticked === 'some';
            }}
            onChange={({ target }) => onTickAll(target.checked)}
          />
        </th>
        <th scope="col">{say('posts_column_creator')}</th>
        <Sorting by="stage" className="stage-col" {...sort}>
          {say('people_stage')}
        </Sorting>
        <Sorting by="late" className="late-col" {...sort}>
          {say('people_column_late')}
        </Sorting>
        <th scope="col" className="next-col">
          {say('people_next')}
        </th>
        <Sorting by="due" className="due-col" {...sort}>
          {say('people_due_day')}
        </Sorting>
        <th scope="col" className="owner-col">
          {say('people_owner')}
        </th>
        <th scope="col" className="model-col">
          {say('people_model')}
        </th>
        <th scope="col" className="since-col">
          {say('people_column_since')}
        </th>
      </tr>
    </thead>
  );
}

interface SortingProps extends Pick<Props, 'order' | 'onOrder'> {
  by: OrderBy;
  className: string;
  children: ReactNode;
}

/** The longest late stands first, so that a first look is at it: its column goes down where the others go up. */
const isDown = ({ by, isReversed }: Order): boolean => (by === 'late') !== isReversed;

function Sorting({ by, className, order, onOrder, children }: SortingProps) {
  const isOn = order.by === by;
  const down = isDown(order);
  return (
    <th scope="col" className={className} {...(isOn && { 'aria-sort': down ? 'descending' : 'ascending' })}>
      <button
        type="button"
        className={isOn ? 'sort on' : 'sort'}
        onClick={() => onOrder({ by, isReversed: isOn && !order.isReversed })}
      >
        {children}
        {isOn && <Icon name={down ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
