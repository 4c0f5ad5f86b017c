import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The popup's column, until the real one is measured. */
const POPUP = 388;

/** Draws a picture at the width that it has: scaling it down would take its figures below the smallest size. */
export function Sized({ children }: { children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(POPUP);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="sized">
      {children(width)}
    </div>
  );
}
