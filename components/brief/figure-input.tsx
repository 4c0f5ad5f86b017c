interface Props {
  id: string;
  text: string;
  isUnclear: boolean;
  unit: { before?: string; after?: string };
  describedBy: string;
  /** Where the label above names more than this one figure. */
  label?: string;
  placeholder?: string;
  onType: (text: string) => void;
  onLeave?: () => void;
}

/** A figure with its unit; it takes any text. */
export const FigureInput = ({ id, text, isUnclear, unit, describedBy, label, placeholder, onType, onLeave }: Props) => (
  <span className={isUnclear ? 'input unclear' : 'input'}>
    {unit.before && <span aria-hidden="true">{unit.before}</span>}
    <input
      id={id}
      className="num"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      value={text}
      aria-invalid={isUnclear}
      aria-describedby={describedBy}
      {...(label && { 'aria-label': label })}
      {...(placeholder && { placeholder })}
      onChange={event => onType(event.target.value)}
      onBlur={onLeave}
    />
    {unit.after && <span aria-hidden="true">{unit.after}</span>}
  </span>
);
