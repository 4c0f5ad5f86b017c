import { parseShare } from '@/lib/shortlist/amounts';

interface Props {
  id?: string;
  /** Its name where no label stands beside it. */
  name?: string;
  text: string;
  onType: (text: string) => void;
}

/** One share of a group in percent. */
export function ShareInput({ id, name, text, onType }: Props) {
  const isUnclear = parseShare(text) === 'unclear';
  return (
    <span className={isUnclear ? 'input unclear' : 'input'}>
      <input
        {...(id !== undefined && { id })}
        {...(name !== undefined && { 'aria-label': name })}
        className="num"
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={text}
        aria-invalid={isUnclear}
        onChange={event => onType(event.target.value)}
      />
      <span aria-hidden="true">%</span>
    </span>
  );
}
