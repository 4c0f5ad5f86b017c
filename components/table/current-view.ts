import { useMemo } from 'react';
import { create } from 'zustand';
import { viewIn } from '@/lib/shortlist/read-view';
import type { View } from '@/lib/shortlist/view';
import { overview } from './column-presets';
import { shownIds } from './known-columns';

/** Views as they stand, by the place that they belong to; absent until the user changed one. */
export const useViews = create<Record<string, View | null>>(() => ({}));

const storageKey = (place: string): string => `table ${place}`;

/** What a table shows before anybody changed it: the best score first. */
export const firstView: View = {
  columns: [...overview.columns],
  sorting: [{ column: 'score', direction: 'descending' }],
  filters: [],
  search: ''
};

/** Before a view was changed in this page it is as it was left in the last. */
function kept(place: string): View | null {
  const text = localStorage.getItem(storageKey(place));
  if (text === null) return null;
  try {
    return viewIn(JSON.parse(text)) ?? null;
  } catch (error) {
    console.error('A view that was kept could not be read', error);
    return null;
  }
}

const changeView = (place: string, view: View | null): void => {
  useViews.setState({ [place]: view });
  if (view === null) localStorage.removeItem(storageKey(place));
  else localStorage.setItem(storageKey(place), JSON.stringify(view));
};

/** Whether a view shows everybody, the best score first: what a table opens with. */
export const isBestFirst = ({ sorting, filters, search }: View): boolean =>
  filters.length === 0 && search.trim() === '' && JSON.stringify(sorting) === JSON.stringify(firstView.sorting);

/** The same of a place as it was left, before anything of it is drawn. */
export const opensBestFirst = (place: string): boolean => isBestFirst(kept(place) ?? firstView);

/**
 * What the table of a place shows and how, kept for the next visit; `start` until it is changed. The place is a list's id, a saved view's, or
 * "all".
 */
export function useCurrentView(place: string, start: View, isList: boolean) {
  const changed = useViews(views => views[place]);
  const view = useMemo(() => {
    const left = changed === undefined ? kept(place) : null;
    // What was searched for is not what anybody comes back to.
    const found = changed ?? (left ? { ...left, search: start.search } : start);
    return { ...found, columns: shownIds(found.columns, isList) };
  }, [changed, place, start, isList]);
  return useMemo(
    () => ({
      view,
      change: (part: Partial<View>) => changeView(place, { ...view, ...part }),
      reset: () => changeView(place, null)
    }),
    [view, place]
  );
}

/** Whether two views show the same. */
export const isSameView = (one: View, other: View, isList: boolean): boolean =>
  asText(one, isList) === asText(other, isList);

const asText = ({ columns, sorting, filters, search }: View, isList: boolean): string =>
  JSON.stringify([shownIds(columns, isList), sorting, filters, search.trim()]);
