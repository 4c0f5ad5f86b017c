import { useState } from 'react';

/** How the creators of a campaign are shown. */
export const peopleViews = ['board', 'list'] as const;
export type PeopleView = (typeof peopleViews)[number];

const KEY = 'people-view';

/** Board or list, as it was chosen last on this machine. */
export function useKeptView(): [PeopleView, (view: PeopleView) => void] {
  const [view, setView] = useState(read);
  const keep = (chosen: PeopleView) => {
    setView(chosen);
    localStorage.setItem(KEY, chosen);
  };
  return [view, keep];
}

const read = (): PeopleView => peopleViews.find(view => view === localStorage.getItem(KEY)) ?? 'board';
