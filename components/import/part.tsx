import type { ReactNode } from 'react';
import { whole } from '@/components/words/figures';

interface Props {
  title: string;
  count: number;
  /** What it is about, in a sentence or two. */
  about?: string | undefined;
  children: ReactNode;
}

/** One part of the preview under its title, with how many lines it has. */
export const Part = ({ title, count, about, children }: Props) => (
  <section className="import-part">
    <h2>
      {title}
      <span className="qq num">{whole(count)}</span>
    </h2>
    {about && <p className="hint">{about}</p>}
    {children}
  </section>
);
