import type { ReactNode } from 'react';
import { TickedLoupe } from './ticked-loupe';

interface Props {
  title: string;
  how: string;
  /** The button that does it. */
  children?: ReactNode;
}

/** An empty view: one line what is missing, one what to do. */
export const Nobody = ({ title, how, children }: Props) => (
  <div className="blank nobody">
    <TickedLoupe />
    <h2>{title}</h2>
    <p>{how}</p>
    {children}
  </div>
);
