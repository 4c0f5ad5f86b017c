import { useEffect, useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { undo as takeBack } from '@/lib/shortlist/journal';
import { moveStage, removeFromList } from '@/lib/shortlist/places';
import type { Stage } from '@/lib/shortlist/shortlist';
import { checkboxId, focusTable } from './row-focus';

/** What the user does to the places in one list, and the way back from the last removal. */
export function useListEdits(listId: string | undefined, save: Save) {
  const [removed, setRemoved] = useState<{ change: number; creatorIds: string[] }>();
  const returning = useRef<string>(undefined);

  /** A creator who comes back takes the focus as soon as their row stands again. */
  useEffect(() => {
    const box = returning.current && document.getElementById(checkboxId(returning.current));
    if (!box) return;
    returning.current = undefined;
    box.focus();
  });

  const remove = (creatorIds: string[]) =>
    save(async () => {
      const change = listId === undefined ? undefined : await removeFromList(listId, creatorIds, instant());
      if (change !== undefined) setRemoved({ change, creatorIds });
    });

  async function undo(): Promise<void> {
    if (!removed || !(await save(() => takeBack(instant(), removed.change)))) return;
    returning.current = removed.creatorIds[0];
    setRemoved(undefined);
  }

  const move = (creatorIds: string[], stage: Stage) =>
    save(async () => {
      if (listId !== undefined) await moveStage(listId, creatorIds, stage, instant());
    });

  function dismiss(): void {
    setRemoved(undefined);
    focusTable();
  }

  return { removed, remove, undo, move, dismiss };
}
