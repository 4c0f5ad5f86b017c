import { type KeyboardEvent, useId, useState } from 'react';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { ThresholdUnit } from '@/lib/report/threshold-limits';
import { figureText, parseFigure } from './threshold-figure';

interface Props {
  name: string;
  unit: ThresholdUnit;
  value: number;
  /** What it is where the user did not edit it; an emptied field goes back to it. */
  standard: number;
  /** Keeps a value, or says in one sentence why not. */
  onSave: (value: number) => string | undefined;
}

/** One figure of the rules. It is taken on Enter or on leaving the field; a refused one stays as typed and the last good one in force. */
export function FigureLine({ name, unit, value, standard, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; problem?: string | undefined }>();
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setDraft(undefined);
  }
  const text = draft ? draft.text : figureText(value, unit);
  const problem = draft?.problem;
  const standardText = figureText(standard, unit) + (unit === 'percent' ? '%' : '');

  const take = () => {
    if (!draft) return;
    const figure = text.trim() === '' ? standard : parseFigure(text, unit);
    const refused = figure === 'unclear' ? say('rules_not_a_number', { name }) : onSave(figure);
    if (refused === undefined && figure === value) setDraft(undefined);
    else setDraft({ text, problem: refused });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setDraft(undefined);
  };

  return (
    <div className="rule-line">
      <label htmlFor={id}>{name}</label>
      <span className={problem === undefined ? 'input' : 'input unclear'}>
        <input
          id={id}
          className="num"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-about`}
          onChange={event => setDraft({ text: event.target.value, problem })}
          onBlur={take}
          onKeyDown={onKey}
        />
        {unit !== 'plain' && <span aria-hidden="true">{nameOf('unit', unit)}</span>}
      </span>
      <span className={value === standard ? 'qq' : 'mid'} id={`${id}-about`}>
        {say(value === standard ? 'rules_default' : 'rules_changed', { value: standardText })}
      </span>
      {problem !== undefined && (
        <p className="problem" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
