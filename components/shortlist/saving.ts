import { createContext, useContext } from 'react';
import type { Save } from '@/components/inspection/save';

/** How the cells of a view write; the view shows what could not be saved. Outside of a view, writes just run. */
export const Saving = createContext<Save>(async write => {
  await write();
  return true;
});

export const useSaving = (): Save => useContext(Saving);
