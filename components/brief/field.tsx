import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  /** What the field drives, in one line. */
  hint: string;
  /** One sentence when what stands in it is not kept. */
  problem?: string | undefined;
  children: ReactNode;
}

/** One field of a brief: its name, the control, what it drives, and what is wrong with it. */
export const Field = ({ id, label, hint, problem, children }: Props) => (
  <div className="asked">
    <label htmlFor={id}>{label}</label>
    {children}
    <Below id={id} hint={hint} problem={problem} />
  </div>
);

/** The same for a choice among several controls. */
export const FieldGroup = ({ id, label, hint, problem, children }: Props) => (
  <fieldset className="asked" aria-describedby={describedBy(id, problem)}>
    <legend>{label}</legend>
    {children}
    <Below id={id} hint={hint} problem={problem} />
  </fieldset>
);

const Below = ({ id, hint, problem }: Pick<Props, 'id' | 'hint' | 'problem'>) => (
  <>
    <p id={`${id}-problem`} className="problem" role="status">
      {problem}
    </p>
    <p id={`${id}-hint`} className="hint">
      {hint}
    </p>
  </>
);

/** What a control is described by. */
export const describedBy = (id: string, problem: string | undefined): string =>
  problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`;
