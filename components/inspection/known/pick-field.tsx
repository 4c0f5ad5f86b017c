import { useId } from 'react';

interface Props {
  label: string;
  choices: readonly { value: string; words: string }[];
  chosen: string;
  onChoose: (value: string) => void;
}

/** One of a few, from a menu. */
export function PickField({ label, choices, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <span className="input">
        <select id={id} value={chosen} onChange={event => onChoose(event.target.value)}>
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
