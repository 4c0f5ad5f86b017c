import type { Save } from '@/components/inspection/save';
import { type MessageKey, say } from '@/components/words/words';
import { Choices } from './choices';
import { DayField } from './day-field';
import { SearchWords } from './search-words';
import { ToldByField } from './told-by-field';
import { type Given, useAnswer } from './use-answer';

export type Extent = 'none' | 'minor' | 'major';

export const controversies: { value: Extent; words: MessageKey }[] = [
  { value: 'none', words: 'controversy_none' },
  { value: 'minor', words: 'controversy_minor' },
  { value: 'major', words: 'controversy_major' }
];

interface Props {
  given: Given<Extent> | undefined;
  name: string;
  save: Save;
  keep: (answer: Given<Extent>) => Promise<void>;
}

/** Whether there was a controversy, how large, when and who told; searches to try stand beside it. */
export function ControversyForm({ given, name, save, keep }: Props) {
  const { form, change } = useAnswer(given, save, keep);
  return (
    <>
      <SearchWords name={name} />
      <Choices
        id="field-controversy"
        question={say('controversy_question')}
        choices={controversies.map(({ value, words }) => ({ value, words: say(words) }))}
        chosen={form.value}
        onChoose={value => change(value === 'none' ? { value, happenedOn: '' } : { value })}
      />
      {form.value !== undefined && (
        <div className="grid in-2">
          {form.value !== 'none' && (
            <DayField
              label={say('known_happened_on')}
              day={form.happenedOn}
              onChange={happenedOn => change({ happenedOn })}
              mayLack
            />
          )}
          <ToldByField
            text={form.toldBy}
            onType={toldBy => change({ toldBy })}
            example={say('known_told_by_controversy')}
          />
        </div>
      )}
      {form.value === 'major' && <p className="hint">{say('known_happened_effect')}</p>}
    </>
  );
}
