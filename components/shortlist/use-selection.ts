import { useCallback, useMemo } from 'react';
import type { Row } from '@/lib/shortlist/row';
import { useMoment } from './moment';

/** Which creators are ticked. Whoever leaves the rows leaves the selection; whoever comes back is still ticked. */
export function useSelection(rows: readonly Row[]) {
  const ticked = useMoment(moment => moment.ticked);
  const chosen = useMemo(() => rows.filter(({ summary }) => ticked.has(summary.creatorId)), [rows, ticked]);
  const selected = useMemo(() => chosen.map(({ summary }) => summary.creatorId), [chosen]);
  const toggleAll = useCallback(
    (on: boolean) =>
      useMoment.setState({
        ticked: new Set(on ? rows.map(({ summary }) => summary.creatorId) : []),
        anchor: undefined
      }),
    [rows]
  );
  return { rows: chosen, selected, toggle, toggleAll };
}

/** Ticks a creator or takes the tick away; the next range of ticks begins there. */
export const toggle = (id: string, on: boolean): void =>
  useMoment.setState(({ ticked }) => ({
    ticked: on ? new Set([...ticked, id]) : new Set([...ticked].filter(other => other !== id)),
    anchor: id
  }));

/** Ticks everyone from the last tick to a row, as people do with Shift. */
export const tickTo = (rows: readonly Row[], id: string): void =>
  useMoment.setState(({ ticked, anchor, active }) => {
    const start = anchor ?? active ?? id;
    const [one, other] = [start, id].map(end => rows.findIndex(({ summary }) => summary.creatorId === end));
    if (one === undefined || other === undefined || one < 0 || other < 0) return {};
    const range = rows.slice(Math.min(one, other), Math.max(one, other) + 1);
    return { ticked: new Set([...ticked, ...range.map(({ summary }) => summary.creatorId)]), anchor: start };
  });
