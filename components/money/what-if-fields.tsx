import { describedBy, Field, FieldGroup } from '@/components/brief/field';
import { FigureInput } from '@/components/brief/figure-input';
import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { parseMost } from './parse-most';

interface Props {
  isEach: boolean;
  setEach: (isEach: boolean) => void;
  most: string;
  setMost: (text: string) => void;
  budget: number | undefined;
}

/** From which money, and how many at most. */
export function WhatIfFields({ isEach, setEach, most, setMost, budget }: Props) {
  const isUnclear = parseMost(most) === 'unclear';
  const problem = isUnclear ? say('money_most_unclear') : undefined;
  return (
    <form className="what-if" aria-label={say('money_what_if')} onSubmit={event => event.preventDefault()}>
      <FieldGroup
        id="money-purse"
        label={say('money_purse')}
        hint={budget === undefined ? '' : say('money_for_creators', { budget: yuan(budget) })}
      >
        <div className="choices of-2">
          <label>
            <input type="radio" name="money-purse" checked={!isEach} onChange={() => setEach(false)} />
            {say('money_together')}
          </label>
          <label>
            <input type="radio" name="money-purse" checked={isEach} onChange={() => setEach(true)} />
            {say('money_each')}
          </label>
        </div>
      </FieldGroup>
      <Field id="money-most" label={say('money_most')} hint={say('money_most_hint')} problem={problem}>
        <FigureInput
          id="money-most"
          text={most}
          isUnclear={isUnclear}
          unit={{ after: say('brief_count_unit') }}
          describedBy={describedBy('money-most', problem)}
          onType={setMost}
        />
      </Field>
    </form>
  );
}
