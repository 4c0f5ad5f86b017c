import type { UserRows } from '@/lib/shortlist/change';
import type { Shortlist } from '@/lib/shortlist/shortlist';

/** Rows of lists as rows of the lists that they go into here. */
export const placesIn = <Row extends { listId: string }>(
  rows: Row[],
  listIds: Map<string, string>,
  isOut: (row: Row) => boolean
): Row[] =>
  rows.flatMap(row => {
    const listId = listIds.get(row.listId);
    return listId === undefined || isOut(row) ? [] : [{ ...row, listId }];
  });

/** A view as one of the list that it goes with here; none where that list stays out. */
export function placedView(view: UserRows['views'], listIds: Map<string, string>): UserRows['views'][] {
  if (view.listId === undefined) return [view];
  const listId = listIds.get(view.listId);
  return listId === undefined ? [] : [{ ...view, listId }];
}

/** A list takes no name that another list has here; one that is new here gets a number behind it. */
export function withFreeNames(news: Shortlist[], here: Shortlist[]): Shortlist[] {
  const isTaken = (id: string, name: string) => here.some(list => list.id !== id && list.name.trim() === name.trim());
  return news.map(list => {
    if (!isTaken(list.id, list.name)) return list;
    const mine = here.find(({ id }) => id === list.id);
    let number = 2;
    while (isTaken(list.id, `${list.name} ${number}`)) number += 1;
    return { ...list, name: mine ? mine.name : `${list.name} ${number}` };
  });
}
