import { create } from 'zustand';
import type { Direction } from '@/lib/export/sort-rows';
import type { ShownId } from './table-columns';

export interface Sorting {
  by: ShownId;
  direction: Direction;
}

/** What the user is at in the table: never data, and gone with the page. */
interface Moment {
  sorting: Sorting;
  ticked: ReadonlySet<string>;
  /** Whom the drawer was opened for. */
  opened: string | undefined;
}

const atRest: Moment = { sorting: { by: 'score', direction: 'descending' }, ticked: new Set(), opened: undefined };

export const useMoment = create<Moment>(() => atRest);

/** Another list is looked at: nobody is ticked or opened, the order stays. */
export const leaveList = (): void => useMoment.setState({ ticked: new Set(), opened: undefined });
