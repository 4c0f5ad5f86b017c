import { useState } from 'react';
import type { Typed } from '@/lib/shortlist/amounts';

/**
 * A figure as it is typed. What reads as one is kept, an empty text takes it back, and of any other text nothing is kept: the last good
 * figure stays.
 */
export function useFigure(stored: string, read: (text: string) => Typed, keep: (value: number | undefined) => void) {
  const [text, setText] = useState(stored);
  const type = (typed: string) => {
    setText(typed);
    const value = read(typed);
    if (value !== 'unclear') keep(value === 'empty' ? undefined : value);
  };
  return { text, type, isUnclear: read(text) === 'unclear' };
}

/** A number of creators from what people type; 1 to 10,000. */
export function parseCreators(text: string): Typed {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return 'empty';
  const count = /^\d{1,5}$/.test(plain) ? Number(plain) : 0;
  return count >= 1 && count <= 10_000 ? count : 'unclear';
}
