import { useState } from 'react';
import { say } from '@/components/words/words';
import type { Editing } from './editing';
import { describedBy, Field } from './field';

export const NAME_ID = 'brief-name';

/** What the brief is called. A name that is wiped out is not kept: a list could not offer it. */
export function NameField({ draft, change }: Pick<Editing, 'draft' | 'change'>) {
  const [text, setText] = useState(draft.name);
  const problem = text.trim() === '' ? say('brief_name_empty', { name: draft.name }) : undefined;
  const type = (typed: string) => {
    setText(typed);
    if (typed.trim() !== '') change(brief => ({ ...brief, name: typed.trim() }));
  };
  return (
    <Field id={NAME_ID} label={say('brief_name')} hint={say('brief_name_hint')} problem={problem}>
      <input
        id={NAME_ID}
        className={problem === undefined ? 'inp' : 'inp unclear'}
        autoComplete="off"
        maxLength={200}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(NAME_ID, problem)}
        onChange={event => type(event.target.value)}
      />
    </Field>
  );
}
