import { useState } from 'react';

const KEY = 'picked-list';

/** The list that creators are added to, remembered from one popup to the next; which lists exist is the database's to say. */
export function usePickedList(): [string | null, (listId: string) => void] {
  const [picked, setPicked] = useState(() => localStorage.getItem(KEY));
  const pick = (listId: string) => {
    localStorage.setItem(KEY, listId);
    setPicked(listId);
  };
  return [picked, pick];
}
