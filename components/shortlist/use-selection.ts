import { useMemo } from 'react';
import type { Row } from '@/lib/shortlist/row';
import { useMoment } from './moment';

/** Ticks a creator or takes the tick away. */
const toggle = (id: string, on: boolean): void =>
  useMoment.setState(({ ticked }) => ({
    ticked: on ? new Set([...ticked, id]) : new Set([...ticked].filter(other => other !== id))
  }));

/** Which creators are ticked. Whoever leaves the rows leaves the selection. */
export function useSelection(rows: readonly Row[]) {
  const ticked = useMoment(moment => moment.ticked);
  const selected = useMemo(
    () => rows.map(({ summary }) => summary.creatorId).filter(id => ticked.has(id)),
    [rows, ticked]
  );
  const toggleAll = (on: boolean) =>
    useMoment.setState({ ticked: new Set(on ? rows.map(({ summary }) => summary.creatorId) : []) });
  return { selected, toggle, toggleAll };
}
