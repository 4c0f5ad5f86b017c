import { type RefObject, useEffect, useState } from 'react';

/** Whether columns of so many pixels together have to be scrolled sideways. */
export function useIsWide(scroller: RefObject<HTMLElement | null>, total: number): boolean {
  const [room, setRoom] = useState(Infinity);
  useEffect(() => {
    if (!scroller.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
  return total > room;
}
