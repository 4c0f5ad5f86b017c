import type { ReactNode } from 'react';
import type { FlagLook } from './flag-look';

const shapes: Record<FlagLook, ReactNode> = {
  critical: (
    <>
      <path className="sh" d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z" />
      <path className="gl" d="M8 4.6v4.2M8 11.3v.1" />
    </>
  ),
  warn: (
    <>
      <path className="sh" d="M8 1.8 14.8 13.6H1.2z" />
      <path className="gl" d="M8 6.2v3.4M8 11.6v.05" />
    </>
  ),
  info: (
    <>
      <circle className="sh" cx="8" cy="8" r="6.2" />
      <path className="gl" d="M8 7.6v3.4M8 5v.05" />
    </>
  ),
  clear: <path className="gl" d="m3.2 8.6 3.1 3.1 6.5-7.4" />,
  unknown: <circle className="sh" cx="8" cy="8" r="6" />
};

/** A signal's state as a shape: octagon, triangle, ring, tick, dashed ring. Decorative unless it is given a `label`. */
export function FlagIcon({ look, label }: { look: FlagLook; label?: string }) {
  const named = label !== undefined;
  return (
    <svg
      className={`fi ${look}`}
      viewBox="0 0 16 16"
      role={named ? 'img' : undefined}
      aria-label={label}
      aria-hidden={!named}
    >
      {shapes[look]}
    </svg>
  );
}
