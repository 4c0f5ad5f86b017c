import { useState } from 'react';

/** Years are typed digit by digit: 0002, 0020, 0202 are on the way to 2026. */
const EARLIEST = '2000-01-01';
const LATEST = '2100-01-01';

/** A date field as it is typed: it shows what is typed until it is left, and keeps each day that can be meant. */
export function useTypedDay(stored: string | undefined, keep: (day: string | undefined) => void) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? stored ?? '',
    onChange: ({ target: { value } }: { target: { value: string } }) => {
      setTyped(value);
      if (value === '') keep(undefined);
      else if (value >= EARLIEST && value < LATEST) keep(value);
    },
    onBlur: () => setTyped(undefined)
  };
}
