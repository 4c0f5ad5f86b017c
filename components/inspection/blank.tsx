import type { ReactNode } from 'react';
import { TickedLoupe } from '@/components/shortlist/ticked-loupe';

interface Props {
  title: string;
  hint: string;
  /** The one thing to do. */
  children: ReactNode;
}

/** A view with nothing in it yet: one line what to do, one button. */
export function Blank({ title, hint, children }: Props) {
  return (
    <div className="blank">
      <TickedLoupe />
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}
