import { useId } from 'react';

interface Props<Value extends string | number> {
  /** Of the first choice, to lead to the question. */
  id?: string;
  question: string;
  choices: readonly { value: Value; words: string }[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
}

/** A question with a few answers side by side. */
export function Choices<Value extends string | number>({ id, question, choices, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="question">
      <legend>{question}</legend>
      <div className={`choices of-${choices.length}`}>
        {choices.map(({ value, words }, place) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              {...(place === 0 && id !== undefined && { id })}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
