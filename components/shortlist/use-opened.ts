import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { isInTrash } from '@/lib/shortlist/creator-file';
import type { Row } from '@/lib/shortlist/row';
import { useMoment } from './moment';
import { nameId } from './row-focus';

/** Opens the drawer for a creator, whose row is the one that keys act on from then on. */
const open = (opened: string | undefined): void =>
  useMoment.setState(opened === undefined ? { opened } : { opened, active: opened });

/**
 * Whom the drawer shows, and the way to the rows above and below. Whoever leaves the rows leaves the drawer, but for one whom another window
 * threw away: somebody was reading about them here.
 */
export function useOpened(rows: readonly Row[]) {
  const asked = useMoment(moment => moment.opened);
  const place = asked === undefined ? -1 : rows.findIndex(({ summary }) => summary.creatorId === asked);
  const isThrown = useLiveQuery(
    () => (asked !== undefined && place < 0 ? isInTrash(asked).catch(unknown) : false),
    [asked, place < 0]
  );
  const step = (by: number): (() => void) | undefined => {
    const target = place < 0 ? undefined : rows[place + by];
    return target && (() => open(target.summary.creatorId));
  };
  const close = useCallback(() => {
    open(undefined);
    if (asked !== undefined) document.getElementById(nameId(asked))?.focus();
  }, [asked]);
  return {
    id: rows[place]?.summary.creatorId ?? (isThrown ? asked : undefined),
    open,
    previous: step(-1),
    next: step(1),
    close
  };
}

function unknown(error: unknown): false {
  console.error('The trash could not be read', error);
  return false;
}
