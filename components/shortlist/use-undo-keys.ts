import { useEffect } from 'react';
import { isTyping } from './is-typing';

/** Ctrl or ⌘ with Z takes back, with Shift too or with Y makes again; in a field both are the browser's own. `letter` alone takes back, too. */
export function useUndoKeys(back: () => unknown, again: () => unknown, letter?: string): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const turn = turnOf(event, letter);
      if (!turn || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      void (turn === 'back' ? back() : again());
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [back, again, letter]);
}

function turnOf(event: KeyboardEvent, plain: string | undefined): 'back' | 'again' | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const letter = key.toLowerCase();
  if (letter === plain && !ctrlKey && !metaKey && !altKey) return 'back';
  if (altKey || ctrlKey === metaKey) return undefined;
  if (letter === 'z') return shiftKey ? 'again' : 'back';
  return letter === 'y' && ctrlKey && !shiftKey ? 'again' : undefined;
}
