import { useEffect, useState } from 'react';
import { instant } from './instant';

const MINUTE = 60_000;

/** The present moment, ISO, moving on each minute: what is due shows without a reload. */
export function useNow(): string {
  const [now, setNow] = useState(instant);
  useEffect(() => {
    const timer = setInterval(() => setNow(instant()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
