import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { fullDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Inspection } from '@/lib/shortlist/inspection';
import { ControversyForm, controversies, type Extent } from './controversy-form';
import { FactRow } from './fact-row';
import { saidWhen } from './offer-words';
import { unlocks } from './unlocks';
import type { Given } from './use-answer';
import { useRemoval } from './use-removal';

interface Props {
  inspection: Inspection;
  /** What the search for this creator's past would be called. */
  name: string;
  save: Save;
}

/** What the user found out about past controversies. */
export function ControversyRow({ inspection: { entry, report }, name, save }: Props) {
  const given = entry.answers.controversy;
  const keep = (answer: Given<Extent> | null) => edit(entry.creatorId, { field: 'controversy', answer });
  const removal = useRemoval<Given<Extent>>(save, { take: () => keep(null), put: keep });
  const known = controversies.filter(({ value }) => value === given?.value);
  const happened = given?.happenedOn === undefined ? [] : [say('known_happened', { day: fullDay(given.happenedOn) })];
  return (
    <FactRow
      fact="controversy"
      name={say('known_controversy')}
      known={given ? known.map(({ words }) => ({ what: say(words), tail: [...happened, ...saidWhen(given)] })) : []}
      use={unlocks(report, ['answer-controversy']) ?? say('known_controversy_use')}
      onRemove={given && (() => removal.remove(given))}
      onUndo={removal.removed && removal.undo}
    >
      <ControversyForm given={given} name={name} save={save} keep={keep} />
    </FactRow>
  );
}
