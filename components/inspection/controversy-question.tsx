import { useState } from 'react';
import { type MessageKey, say } from '@/components/words/words';
import type { Entry } from '@/lib/shortlist/entry';
import type { AskedField } from './asked-field';
import { edit } from './edit';
import type { Save } from './save';

const first: AskedField = 'field-controversy';

const answers: { value: 'none' | 'minor' | 'major' | null; words: MessageKey }[] = [
  { value: 'none', words: 'controversy_none' },
  { value: 'minor', words: 'controversy_minor' },
  { value: 'major', words: 'controversy_major' },
  { value: null, words: 'controversy_unanswered' }
];

interface Props {
  entry: Entry;
  /** What the search for this creator's past would be called. */
  name: string;
  save: Save;
}

/** What the user found out about past controversies; a search to try stands beside it, to be typed by the user. */
export function ControversyQuestion({ entry, name, save }: Props) {
  const given = entry.answers.controversy?.value ?? null;
  const [chosen, choose] = useState(given);
  const answer = async (value: typeof given) => {
    choose(value);
    const kept = await save(() => edit(entry.creatorId, { field: 'controversy', answer: value }));
    if (!kept) choose(given);
  };
  return (
    <fieldset className="question">
      <legend>{say('controversy_question')}</legend>
      <div className="choices">
        {answers.map(({ value, words }, place) => (
          <label key={words}>
            <input
              type="radio"
              name="controversy"
              {...(place === 0 && { id: first })}
              checked={chosen === value}
              onChange={() => void answer(value)}
            />
            {say(words)}
          </label>
        ))}
      </div>
      <p className="hint">
        {say('controversy_search')}{' '}
        <span className="read" lang="zh-CN">
          <bdi>{name.slice(0, 40)}</bdi> 翻车
        </span>
      </p>
    </fieldset>
  );
}
