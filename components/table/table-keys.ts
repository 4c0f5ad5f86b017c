import { isTyping } from '@/components/shortlist/is-typing';

/** What a key does in the table. */
export type Action = { moveTo: number; extends: boolean } | { do: 'open' | 'tick' | 'all' | 'none' };

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

interface At {
  /** From 0; −1 before any row was chosen. */
  activePlace: number;
  count: number;
  /** Rows that a page of the table has. */
  page: number;
  /** Whether a box, button or link in a row has the focus: Enter and Space are its own. */
  onControl: boolean;
}

/** What a key asks for; undefined where it is none of the table's. */
export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, at: At): Action | undefined {
  if (altKey || at.count === 0) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { do: 'all' } : undefined;
  const target = targetOf(key.length === 1 ? key.toLowerCase() : key, at);
  if (target !== undefined) return { moveTo: Math.min(at.count - 1, Math.max(0, target)), extends: shiftKey };
  if (key === 'Escape') return { do: 'none' };
  if (key.toLowerCase() === 'x') return { do: 'tick' };
  if (at.onControl) return undefined;
  if (key === ' ') return { do: 'tick' };
  return key === 'Enter' ? { do: 'open' } : undefined;
}

function targetOf(key: string, { activePlace, count, page }: At): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return activePlace + 1;
    case 'ArrowUp':
    case 'k':
      return activePlace - 1;
    case 'PageDown':
      return activePlace + page;
    case 'PageUp':
      return activePlace - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Whether keys belong to what has the focus: a text, a choice, a menu. */
export const keepsKeys = (target: EventTarget | null): boolean =>
  isTyping(target) || (target instanceof Element && target.matches('select'));
