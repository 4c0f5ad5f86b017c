import { useEffect, useState } from 'react';

/** How long the keys rest before a question about what was typed comes up. */
const REST_MS = 700;

/** Whether a text has not changed for a moment. */
export function useAtRest(text: string): boolean {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested === text;
}
