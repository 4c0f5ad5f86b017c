import { create } from 'zustand';

/** What the user is at in the table: never data, and gone with the page. */
interface Moment {
  ticked: ReadonlySet<string>;
  /** Whom the drawer was opened for. */
  opened: string | undefined;
  /** The row that keys act on. */
  active: string | undefined;
  /** Where ticking several rows at once begins. */
  anchor: string | undefined;
}

const atRest: Moment = { ticked: new Set(), opened: undefined, active: undefined, anchor: undefined };

export const useMoment = create<Moment>(() => atRest);

/** Another list is looked at: nobody is ticked or opened. */
export const leaveList = (): void => useMoment.setState(atRest);
