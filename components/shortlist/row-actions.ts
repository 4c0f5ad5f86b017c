import { createContext, useContext } from 'react';
import type { Save } from '@/components/inspection/save';

/** What a row's cells can do; the view gives it, shows what could not be saved and whom was asked for. Never changes while a view lives. */
export interface RowActions {
  save: Save;
  open: (creatorId: string) => void;
}

export const RowActionsContext = createContext<RowActions | null>(null);

export function useRowActions(): RowActions {
  const actions = useContext(RowActionsContext);
  if (actions === null) throw new Error('A cell stands outside of a view of creators');
  return actions;
}
