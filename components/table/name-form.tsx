import { useState } from 'react';
import { say } from '@/components/words/words';

const LONGEST = 60;

/** The name of a view, and the way to keep it; without a name there is none. */
export function NameForm({ name, onDone }: { name: string; onDone: (name: string) => unknown }) {
  const [text, setText] = useState(name);
  const isEmpty = text.trim() === '';
  return (
    <form
      className="one-line"
      onSubmit={event => {
        event.preventDefault();
        if (!isEmpty) void onDone(text);
      }}
    >
      <input
        value={text}
        maxLength={LONGEST}
        placeholder={say('view_name')}
        aria-label={say('view_name')}
        onChange={event => setText(event.target.value)}
      />
      <button type="submit" className="btn s" disabled={isEmpty}>
        {say('view_save')}
      </button>
    </form>
  );
}
