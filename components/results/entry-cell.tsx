import { type KeyboardEvent, useRef, useState } from 'react';
import { decimal } from '@/components/words/figures';
import type { Typed } from '@/lib/shortlist/amounts';

interface Props {
  /** Names creator and column. */
  label: string;
  stored: number | undefined;
  read: (text: string) => Typed;
  /** What of it cannot be read is said below the sheet, under this id. */
  describedBy: string;
  /** Resolves to true once it is in the database and was read from there. */
  keep: (value: number | undefined) => Promise<boolean>;
  onProblem: (text: string | undefined) => void;
  onPaste: (text: string) => boolean;
}

/**
 * One cell of the sheet. What is typed is kept on leaving it and on Enter, which goes on to the cell below; Escape brings back what stood
 * there. A text that cannot be read stays to be corrected, and the last good figure with it.
 */
export function EntryCell({ label, stored, read, describedBy, keep, onProblem, onPaste }: Props) {
  const [typed, setTyped] = useState<string>();
  const [isTyping, setTyping] = useState(false);
  const [shown, setShown] = useState(stored);
  if (shown !== stored) {
    // What was kept has come back from the database, or was changed elsewhere; a text that is not done stands.
    setShown(stored);
    if (!isTyping) setTyped(undefined);
  }
  /** How often this cell was typed in or left. */
  const turn = useRef(0);
  const isUnclear = typed !== undefined && read(typed) === 'unclear';
  const leave = () => {
    if (typed === undefined) return;
    const value = read(typed);
    onProblem(value === 'unclear' ? typed : undefined);
    if (value === 'unclear') return;
    setTyping(false);
    const next = value === 'empty' ? undefined : value;
    setTyped(next === stored ? undefined : written(next));
    if (next === stored) return;
    // Until it is read from the database it stands as it will be read; one that is not kept stands too.
    turn.current += 1;
    const own = turn.current;
    void keep(next).then(isKept => isKept && own === turn.current && setTyped(undefined));
  };
  const reach = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault();
      setTyping(false);
      setTyped(undefined);
      onProblem(undefined);
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (!goTo(event.currentTarget, event.shiftKey && event.key === 'Enter' ? -step : step)) leave();
  };
  return (
    <input
      className="num"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={isUnclear}
      {...(isUnclear && { 'aria-describedby': describedBy })}
      value={typed ?? written(stored)}
      onChange={({ target }) => {
        turn.current += 1;
        setTyping(true);
        setTyped(target.value);
      }}
      onBlur={leave}
      onFocus={({ target }) => target.select()}
      onKeyDown={reach}
      onPaste={event => {
        if (!onPaste(event.clipboardData.getData('text/plain'))) return;
        event.preventDefault();
        setTyping(false);
        setTyped(undefined);
      }}
    />
  );
}

const steps: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function written(value: number | undefined): string {
  if (value === undefined) return '';
  const size = decimal(Math.abs(value), Number.isInteger(value) ? 0 : 2);
  return value < 0 ? `−${size}` : size;
}

/** Sets the focus on the cell so many rows below; false where there is none. */
function goTo(cell: HTMLInputElement, rows: number): boolean {
  const row = cell.closest('tr');
  const place = [...(row?.querySelectorAll('input') ?? [])].indexOf(cell);
  const next = (rows > 0 ? row?.nextElementSibling : row?.previousElementSibling)?.querySelectorAll('input')[place];
  next?.focus();
  return next !== undefined;
}
