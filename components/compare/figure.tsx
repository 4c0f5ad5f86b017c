import type { ReactNode } from 'react';
import { addressOf } from '@/components/shortlist/place';

interface Props {
  creatorId: string;
  children: ReactNode;
  /** What stands beneath, line by line: the interval, the sample, who said so. */
  under?: readonly (string | undefined)[];
}

/** A figure as a link to its evidence on the creator's page, and beneath it what it rests on. */
export const Figure = ({ creatorId, children, under = [] }: Props) => (
  <>
    <a className="figure" href={addressOf({ creator: creatorId })}>
      {children}
    </a>
    {under
      .filter(line => line !== undefined)
      .map(line => (
        <span key={line} className="under">
          {line}
        </span>
      ))}
  </>
);
