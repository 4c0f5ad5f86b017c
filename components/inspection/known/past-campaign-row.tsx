import { useLiveQuery } from 'dexie-react-hooks';
import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { day } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { type MessageKey, say } from '@/components/words/words';
import { finishedIn } from '@/lib/shortlist/creator-work';
import type { Inspection } from '@/lib/shortlist/inspection';
import { Choices } from './choices';
import { DayField } from './day-field';
import { FactRow } from './fact-row';
import { saidWhen } from './offer-words';
import { ToldByField } from './told-by-field';
import { type Given, useAnswer } from './use-answer';
import { useRemoval } from './use-removal';

type Outcome = 'good' | 'mixed' | 'poor';

const outcomes: { value: Outcome; words: MessageKey }[] = [
  { value: 'good', words: 'campaign_good' },
  { value: 'mixed', words: 'campaign_mixed' },
  { value: 'poor', words: 'campaign_poor' }
];
const nameOfOutcome = (outcome: Outcome): MessageKey[] =>
  outcomes.flatMap(({ value, words }) => (value === outcome ? [words] : []));

/** How working with this creator went before, for the user or someone they know. */
export function PastCampaignRow({ inspection: { entry }, save }: { inspection: Inspection; save: Save }) {
  const given = entry.answers.pastCampaign;
  const from = useLiveQuery(
    () => (given ? finishedIn(entry.creatorId, given.at) : undefined),
    [entry.creatorId, given?.at]
  );
  const keep = (answer: Given<Outcome> | null) => edit(entry.creatorId, { field: 'past-campaign', answer });
  const removal = useRemoval<Given<Outcome>>(save, { take: () => keep(null), put: keep });
  return (
    <FactRow
      fact="past-campaign"
      name={say('known_past_campaign')}
      known={
        given
          ? nameOfOutcome(given.value).map(words => ({
              what: say(words),
              tail: from === undefined ? saidWhen(given) : finishedWords(given.at, from)
            }))
          : []
      }
      use={say('known_past_campaign_use')}
      onRemove={given && (() => removal.remove(given))}
      onUndo={removal.removed && removal.undo}
    >
      <PastCampaignForm given={given} save={save} keep={keep} />
    </FactRow>
  );
}

/** When work was finished, and where: that is how it is known. */
const finishedWords = (at: string, list: string): string[] => [
  day(at, instant()),
  say('known_campaign_finished', { list })
];

interface FormProps {
  given: Given<Outcome> | undefined;
  save: Save;
  keep: (answer: Given<Outcome>) => Promise<void>;
}

function PastCampaignForm({ given, save, keep }: FormProps) {
  const { form, change } = useAnswer(given, save, keep);
  return (
    <>
      <Choices
        question={say('known_past_campaign_question')}
        choices={outcomes.map(({ value, words }) => ({ value, words: say(words) }))}
        chosen={form.value}
        onChoose={value => change({ value })}
      />
      {form.value !== undefined && (
        <div className="grid in-2">
          <DayField label={say('known_campaign_on')} day={form.on} onChange={on => change({ on })} />
          <ToldByField
            text={form.toldBy}
            onType={toldBy => change({ toldBy })}
            example={say('known_told_by_campaign')}
          />
        </div>
      )}
    </>
  );
}
