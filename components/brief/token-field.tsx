import { type ChangeEvent, type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { describedBy, Field } from './field';
import { hasSeparator, splitTokens } from './split-tokens';

/** As long as the schema allows a word. */
const LONGEST = 100;

interface Props {
  id: string;
  label: string;
  hint: string;
  tokens: readonly string[];
  onChange: (tokens: string[]) => void;
  /** Where only some words are known: each with what it is also called. */
  known?: { words: readonly { name: string; latin: string }[]; read: (text: string) => string | undefined };
}

/** Several words in one field. Enter or a comma adds, Backspace takes the last away, a paste of several is parted; leaving it adds too. */
export function TokenField({ id, label, hint, tokens, onChange, known }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const read = known ? known.read : (word: string) => (word.length <= LONGEST ? word : undefined);

  /** What cannot be kept stays in the field, with the reason. */
  const add = (typed: string) => {
    const words = splitTokens(typed);
    const refused = words.filter(word => read(word) === undefined);
    const good = words.flatMap(word => read(word) ?? []);
    const next = [...new Set([...tokens, ...good])];
    if (next.length > tokens.length) onChange(next);
    setText(refused.join(say('name_separator')));
    const [first] = refused;
    setProblem(first && say(known ? 'brief_token_unknown' : 'brief_token_long', { text: first.slice(0, 20) }));
  };
  const remove = (token: string) => {
    onChange(tokens.filter(one => one !== token));
    input.current?.focus();
  };
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const isPicked = 'inputType' in nativeEvent && nativeEvent.inputType === 'insertReplacementText';
    if (isPicked || (hasSeparator(target.value) && !isComposing(nativeEvent))) return add(target.value);
    setText(target.value);
    setProblem(undefined);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(text);
    }
    const last = tokens.at(-1);
    if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!hasSeparator(pasted)) return;
    event.preventDefault();
    add(`${text}${pasted}`);
  };

  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <div className={problem === undefined ? 'input tokens' : 'input tokens unclear'}>
        {tokens.length > 0 && (
          <ul className="tags" aria-label={label}>
            {tokens.map(token => (
              <li key={token} className="chip">
                <span className="cut" lang="zh-CN">
                  <bdi>{token}</bdi>
                </span>
                <button
                  type="button"
                  aria-label={say('brief_token_remove', { word: token })}
                  onClick={() => remove(token)}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          ref={input}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy(id, problem)}
          {...(known && { list: `${id}-known` })}
          onChange={type}
          onKeyDown={press}
          onPaste={paste}
          onCompositionEnd={event => hasSeparator(event.currentTarget.value) && add(event.currentTarget.value)}
          onBlur={() => text !== '' && add(text)}
        />
      </div>
      {known && (
        <datalist id={`${id}-known`}>
          {known.words.map(({ name, latin }) => (
            <option key={name} value={name} label={latin} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** Chinese is typed in steps, and Enter or a comma within one belongs to it. */
const isComposing = (event: Event): boolean => 'isComposing' in event && event.isComposing === true;
