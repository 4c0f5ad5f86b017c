import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { type MessageKey, say } from '@/components/words/words';
import type { Inspection } from '@/lib/shortlist/inspection';
import { Choices } from './choices';
import { DayField } from './day-field';
import { FactRow } from './fact-row';
import { saidWhen } from './offer-words';
import { unlocks } from './unlocks';
import { type Given, useAnswer } from './use-answer';
import { useRemoval } from './use-removal';

const ratings: { value: number; words: MessageKey }[] = [
  { value: 1, words: 'craft_1' },
  { value: 2, words: 'craft_2' },
  { value: 3, words: 'craft_3' },
  { value: 4, words: 'craft_4' },
  { value: 5, words: 'craft_5' }
];

/** How well the notes are made, as the user sees them, 1…5. */
export function CraftRow({ inspection: { entry, report }, save }: { inspection: Inspection; save: Save }) {
  const given = entry.answers.craft;
  const keep = (answer: Given<number> | null) => edit(entry.creatorId, { field: 'craft', answer });
  const removal = useRemoval<Given<number>>(save, { take: () => keep(null), put: keep });
  const known = ratings.filter(({ value }) => value === given?.value);
  return (
    <FactRow
      fact="craft"
      name={say('known_craft')}
      known={given ? known.map(({ words }) => ({ what: say(words), tail: saidWhen(given) })) : []}
      use={unlocks(report, ['rate-craft']) ?? say('known_craft_use')}
      onRemove={given && (() => removal.remove(given))}
      onUndo={removal.removed && removal.undo}
    >
      <CraftForm given={given} save={save} keep={keep} />
    </FactRow>
  );
}

interface FormProps {
  given: Given<number> | undefined;
  save: Save;
  keep: (answer: Given<number>) => Promise<void>;
}

function CraftForm({ given, save, keep }: FormProps) {
  const { form, change } = useAnswer(given, save, keep);
  return (
    <>
      <Choices
        id="field-craft"
        question={say('known_craft_question')}
        choices={ratings.map(({ value, words }) => ({ value, words: say(words) }))}
        chosen={form.value}
        onChoose={value => change({ value })}
      />
      {form.value !== undefined && (
        <div className="grid in-2">
          <DayField label={say('known_seen_on')} day={form.on} onChange={on => change({ on })} />
        </div>
      )}
    </>
  );
}
