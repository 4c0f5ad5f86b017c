import { useState } from 'react';
import type { Target } from '@/lib/import/import-rows';

/** A list of that name to be made, or no list at all; anything else is a list's id. */
export const NEW = 'new';
export const NO_LIST = 'none';

export interface List {
  id: string;
  name: string;
  archivedAt?: string;
}

/** The list that a sheet goes to: the one that the address asks for, else one to be made that is named after the file. */
export function useTarget(lists: readonly List[], asked: string | undefined) {
  const [chosen, choose] = useState(asked ?? NEW);
  const [newId] = useState(() => crypto.randomUUID());
  const list = lists.find(({ id }) => id === chosen);
  const value = list || chosen === NO_LIST ? chosen : NEW;

  /** A new list whose name is taken is the list that has it. */
  function targetFor(source: string): Target | undefined {
    if (list) return { listId: list.id, name: list.name };
    if (value === NO_LIST) return undefined;
    const name = nameFor(source);
    const taken = lists.find(one => one.name === name);
    return taken ? { listId: taken.id, name } : { listId: newId, name, isNew: true };
  }

  return { value, choose, targetFor };
}

/** A file's name without its ending. */
export const nameFor = (source: string): string => source.replace(/\.(?:csv|tsv|txt|xlsx)$/i, '').trim() || source;
