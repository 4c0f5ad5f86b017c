import type { FormEvent } from 'react';
import { Icon } from '@/components/mark/icon';

interface Props {
  label: string;
  longest: number;
  text: string;
  onType: (text: string) => void;
  /** Gets the text without outer blanks, never an empty one. */
  onSend: (text: string) => void;
}

/** One line of text and a plus: a new tag, a new list. */
export function OneLineForm({ label, longest, text, onType, onSend }: Props) {
  const wanted = text.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== '') onSend(wanted);
  };
  return (
    <form className="one-line" onSubmit={send}>
      <input
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        value={text}
        onChange={event => onType(event.target.value)}
      />
      <button type="submit" className="btn icon s" aria-label={label} disabled={wanted === ''}>
        <Icon name="plus" />
      </button>
    </form>
  );
}
