type Listener = (changeId: number) => void;

const listeners = new Set<Listener>();

/** Tells of every change that is made in this page, by its number in the journal, until what is returned is called. */
export function watchChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that a change was made in this page, or by the worker for it; call it once the change is kept. */
export function tellChange(changeId: number | undefined): void {
  if (changeId === undefined) return;
  for (const listener of listeners) listener(changeId);
}
