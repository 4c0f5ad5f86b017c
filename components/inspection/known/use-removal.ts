import { useState } from 'react';
import type { Save } from '@/components/inspection/save';

export interface Removal<Thing> {
  /** What was taken away last and can be put back. */
  removed: Thing | undefined;
  remove: (thing: Thing) => void;
  undo: () => Promise<void>;
}

/** Takes things away and puts the last one back. */
export function useRemoval<Thing>(
  save: Save,
  { take, put }: { take: (thing: Thing) => Promise<void>; put: (thing: Thing) => Promise<void> }
): Removal<Thing> {
  const [removed, setRemoved] = useState<Thing>();
  const remove = async (thing: Thing) => {
    if (await save(() => take(thing))) setRemoved(thing);
  };
  const undo = async () => {
    if (removed !== undefined && (await save(() => put(removed)))) setRemoved(undefined);
  };
  return { removed, remove: thing => void remove(thing), undo };
}
