import type { AskedField } from './asked-field';

interface Props {
  id: AskedField;
  label: string;
  unit: { before?: string; after?: string };
  text: string;
  /** One sentence when the text is not a figure. */
  problem: string | undefined;
  onType: (text: string) => void;
}

/** A figure that only the user knows; it takes any text, and says when it cannot read it. */
export function FigureField({ id, label, unit, text, problem, onType }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className={problem === undefined ? 'input' : 'input unclear'}>
        {unit.before && <span aria-hidden="true">{unit.before}</span>}
        <input
          id={id}
          className="num"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== undefined}
          {...(problem !== undefined && { 'aria-describedby': `${id}-problem` })}
          onChange={event => onType(event.target.value)}
        />
        {unit.after && <span aria-hidden="true">{unit.after}</span>}
      </span>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="problem" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
