import { type RefObject, useEffect, useState } from 'react';

/** Below so many pixels of table not all actions have room in a row. */
const TIGHT = 860;

/** Whether what an element floats over is too narrow for all that it could hold. */
export function useIsTight(element: RefObject<HTMLElement | null>): boolean {
  const [isTight, setIsTight] = useState(false);
  useEffect(() => {
    const ground = element.current?.offsetParent;
    if (!ground) return;
    const observer = new ResizeObserver(([entry]) => entry && setIsTight(entry.contentRect.width < TIGHT));
    observer.observe(ground);
    return () => observer.disconnect();
  }, [element]);
  return isTight;
}
