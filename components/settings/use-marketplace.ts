import { useEffect, useState } from 'react';
import { hasMarketplace, watchMarketplace } from '@/lib/settings';

/** Whether marketplace pages may be read, also as the browser's own pages change it; undefined until that is known. */
export function useMarketplace(): boolean | undefined {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    const stop = watchMarketplace(setOn);
    void hasMarketplace().then(setOn);
    return stop;
  }, []);
  return isOn;
}
