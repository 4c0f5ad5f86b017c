import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useMoment } from '@/components/shortlist/moment';
import { rowId, SEARCH_ID } from '@/components/shortlist/row-focus';
import type { Row } from '@/lib/shortlist/row';
import { actionOf, keepsKeys } from './table-keys';
import type { useInSight } from './use-in-sight';

interface Options {
  rows: readonly Row[];
  /** How many rows there are, those included that are not read yet. */
  count: number;
  activePlace: number;
  sight: Pick<ReturnType<typeof useInSight>, 'page' | 'scrollTo'>;
  ticked: ReadonlySet<string>;
  toggle: (creatorId: string, on: boolean) => void;
  toggleAll: (on: boolean) => void;
  tickTo: (rows: readonly Row[], creatorId: string) => void;
  onOpen: (creatorId: string) => void;
}

/** The table by keys; J, K and / from anywhere in the page where nobody is typing. Gives the handlers for the table. */
export function useTableKeys(options: Options) {
  const latest = useRef(options);
  latest.current = options;
  const wantsFocus = useRef(false);
  const active = useMoment(moment => moment.active);

  useEffect(() => {
    if (!wantsFocus.current || active === undefined) return;
    const row = document.getElementById(rowId(active));
    row?.focus({ preventScroll: true });
    if (row) wantsFocus.current = false;
  });

  function moveTo(place: number, extends_: boolean): void {
    const { rows, sight, tickTo } = latest.current;
    const target = rows[place];
    if (!target) return;
    const { creatorId } = target.summary;
    if (extends_) tickTo(rows, creatorId);
    wantsFocus.current = true;
    useMoment.setState({ active: creatorId, ...(!extends_ && { anchor: undefined }) });
    sight.scrollTo(rows.indexOf(target));
  }

  function act(
    event: Pick<globalThis.KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
    onControl: boolean
  ): boolean {
    const { rows, count, activePlace, sight, ticked, toggle, toggleAll, onOpen } = latest.current;
    const action = actionOf(event, { activePlace, count, page: sight.page(), onControl });
    if (!action) return false;
    const id = rows[activePlace]?.summary.creatorId;
    if ('moveTo' in action) moveTo(action.moveTo, action.extends);
    else if (action.do === 'all') {
      if (rows.length === count) toggleAll(true);
    } else if (action.do === 'none') {
      if (ticked.size === 0) return false;
      toggleAll(false);
    } else if (id !== undefined && action.do === 'tick') toggle(id, !ticked.has(id));
    else if (id !== undefined) onOpen(id);
    return true;
  }

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || keepsKeys(event.target) || document.querySelector('[role="dialog"]')) return;
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        document.getElementById(SEARCH_ID)?.focus();
      } else if (event.target === document.body && 'jk'.includes(event.key.toLowerCase()) && act(event, false)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });

  return {
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const { target, currentTarget } = event;
      // What floats over the table tells it of its keys too.
      if (event.defaultPrevented || !(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
      if (keepsKeys(target) || target.closest('thead')) return;
      if (act(event, !target.matches('tr'))) event.preventDefault();
    },
    onFocus({ target, currentTarget }: FocusEvent<HTMLTableElement>) {
      const id = currentTarget.contains(target) ? target.closest('tr')?.dataset.id : undefined;
      if (id !== undefined && id !== useMoment.getState().active) useMoment.setState({ active: id });
    }
  };
}
