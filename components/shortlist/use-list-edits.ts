import { useEffect, useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { moveStage, removeFromList, restoreMemberships } from '@/lib/shortlist/lists';
import type { Membership, Stage } from '@/lib/shortlist/shortlist';
import { checkboxId, focusTable } from './row-focus';

/** What the user does to the places in one list, and the way back from the last removal. */
export function useListEdits(listId: string | undefined, save: Save) {
  const [removed, setRemoved] = useState<Membership[]>();
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
      if (listId !== undefined) setRemoved(await removeFromList(listId, creatorIds));
    });

  async function undo(): Promise<void> {
    if (!removed || !(await save(() => restoreMemberships(removed)))) return;
    returning.current = removed[0]?.creatorId;
    setRemoved(undefined);
  }

  const move = (creatorIds: string[], stage: Stage) =>
    save(async () => {
      if (listId !== undefined) await moveStage(listId, creatorIds, stage);
    });

  function dismiss(): void {
    setRemoved(undefined);
    focusTable();
  }

  return { removed, remove, undo, move, dismiss };
}
