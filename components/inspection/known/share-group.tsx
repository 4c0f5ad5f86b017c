import { type ReactNode, useId } from 'react';
import { say } from '@/components/words/words';

interface Props {
  legend: string;
  problem: 'unclear' | 'beyond-all' | undefined;
  children: ReactNode;
}

/** Shares of one whole; what is wrong with them is said once for all. */
export function ShareGroup({ legend, problem, children }: Props) {
  const id = useId();
  return (
    <fieldset className="shares" {...(problem && { 'aria-describedby': id })}>
      <legend>{legend}</legend>
      {children}
      {problem && (
        <p id={id} className="problem" role="status">
          {say(problem === 'unclear' ? 'known_shares_unclear' : 'known_shares_beyond')}
        </p>
      )}
    </fieldset>
  );
}
