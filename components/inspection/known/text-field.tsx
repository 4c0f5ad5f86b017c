import { type ReactNode, useId } from 'react';

interface Props {
  id?: string;
  label: string;
  text: string;
  onType: (text: string) => void;
  unit?: { before?: string; after?: string };
  /** Figures are typed on a pad and set in figures of one width. */
  isFigure?: boolean;
  /** One sentence when the text is not what is asked for. */
  problem?: string | undefined;
  /** An example, in the field until something is typed. */
  example?: string;
  most?: number;
  children?: ReactNode;
}

/** A labelled field of one line; it takes any text, and says beneath when it cannot read it. */
export function TextField({
  id,
  label,
  text,
  onType,
  unit,
  isFigure = false,
  problem,
  example,
  most = 200,
  children
}: Props) {
  const own = useId();
  const field = id ?? own;
  return (
    <div className="fld">
      <label htmlFor={field}>{label}</label>
      <span className={problem === undefined ? 'input' : 'input unclear'}>
        {unit?.before && <span aria-hidden="true">{unit.before}</span>}
        <input
          id={field}
          autoComplete="off"
          spellCheck={false}
          maxLength={most}
          value={text}
          {...(isFigure && { className: 'num', inputMode: 'decimal' as const })}
          {...(example !== undefined && { placeholder: example })}
          aria-invalid={problem !== undefined}
          {...(problem !== undefined && { 'aria-describedby': `${field}-problem` })}
          onChange={event => onType(event.target.value)}
        />
        {unit?.after && <span aria-hidden="true">{unit.after}</span>}
        {children}
      </span>
      {problem !== undefined && (
        <p id={`${field}-problem`} className="problem" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
