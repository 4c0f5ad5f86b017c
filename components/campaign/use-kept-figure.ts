import { useState } from 'react';
import type { Typed } from '@/lib/shortlist/amounts';

/**
 * A figure that is typed here and set elsewhere too: while it is typed the text stands, else what is kept. A text that is no figure stands
 * until it is corrected, and the last good figure is kept meanwhile.
 */
export function useKeptFigure(
  stored: string,
  read: (text: string) => Typed,
  keep: (value: number | undefined) => void
) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? stored;
  const isUnclear = read(text) === 'unclear';
  return {
    text,
    isUnclear,
    type: (next: string) => {
      setTyped(next);
      const value = read(next);
      if (value !== 'unclear') keep(value === 'empty' ? undefined : value);
    },
    leave: () => {
      if (!isUnclear) setTyped(undefined);
    }
  };
}
