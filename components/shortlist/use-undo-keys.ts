import { useEffect } from 'react';
import { isTyping } from './is-typing';

/** Ctrl or ⌘ with Z takes back, with Shift too or with Y makes again; in a field both are the browser's own. */
export function useUndoKeys(back: () => unknown, again: () => unknown): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const turn = turnOf(event);
      if (!turn || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      void (turn === 'back' ? back() : again());
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [back, again]);
}

function turnOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'back' | 'again' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'again' : 'back';
  return letter === 'y' && ctrlKey && !shiftKey ? 'again' : undefined;
}
