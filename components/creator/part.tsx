import type { ReactNode } from 'react';
import type { PartId } from './section-nav';

/** A part of the page that its navigation leads to. */
export const Part = ({ id, children }: { id: PartId; children: ReactNode }) => (
  <div id={id} className="part" tabIndex={-1}>
    {children}
  </div>
);
