import type { ReactNode } from 'react';
import { Icon } from '@/components/mark/icon';
import { firstSort, type LineSort } from './line-order';

interface Props {
  by: LineSort['by'];
  className?: string;
  /** Absent where the table is not sorted by its user. */
  sort: LineSort | undefined;
  onSort: (sort: LineSort) => void;
  children: ReactNode;
}

/** The head of a column; a button that sorts by it, and the other way the second time. */
export function SortHead({ by, className, sort, onSort, children }: Props) {
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    );
  }
  const isOn = sort.by === by;
  return (
    <th scope="col" className={className} {...(isOn && { 'aria-sort': sort.isAscending ? 'ascending' : 'descending' })}>
      <button
        type="button"
        className={isOn ? 'sort on' : 'sort'}
        onClick={() => onSort(isOn ? { by, isAscending: !sort.isAscending } : firstSort(by))}
      >
        {children}
        {isOn && <Icon name={sort.isAscending ? 'up' : 'down'} />}
      </button>
    </th>
  );
}
