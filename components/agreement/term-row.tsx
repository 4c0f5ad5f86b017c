import { DayField } from '@/components/campaign/day-field';
import type { Save } from '@/components/inspection/save';
import { SharedField } from '@/components/inspection/shared-field';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { withTerm } from '@/lib/campaign/contract';
import type { TermId } from '@/lib/method/contract-terms';
import type { Term } from '@/lib/shortlist/collaboration';
import type { EditTerms } from './checklist';
import { TermDue } from './term-due';
import { termWords } from './term-words';

interface Props {
  id: TermId;
  isKey: boolean;
  term: Term | undefined;
  today: string;
  save: Save;
  edit: EditTerms;
}

/** One term: a tick once it is settled, and on demand what it settles, the user's own words and the day it is due. */
export function TermRow({ id, isKey, term, today, save, edit }: Props) {
  const { name, about } = termWords[id];
  const change = (news: { [Part in keyof Term]: Term[Part] | undefined }) => edit(now => withTerm(now, id, news));
  return (
    <li className="term">
      <input
        type="checkbox"
        checked={term?.settled ?? false}
        aria-label={say('agreement_settled', { term: say(name) })}
        onChange={({ target }) => void save(() => change({ settled: target.checked ? true : undefined }))}
      />
      <details>
        <summary>
          <span className="cut">{say(name)}</span>
          {isKey && <span className="chip">{say('agreement_key')}</span>}
          <span className="grow" />
          <TermDue term={term} today={today} />
          <Icon name="right" />
          {term?.text && <span className="agreed-text cut qq">{term.text}</span>}
        </summary>
        <p className="q">{say(about)}</p>
        <SharedField
          label={say('agreement_words')}
          stored={term?.text ?? ''}
          longest={20_000}
          rows={2}
          save={save}
          keep={text => change({ text })}
        />
        <DayField
          id={`due-${id}`}
          label={say('agreement_due')}
          stored={term?.dueOn}
          keep={dueOn => void save(() => change({ dueOn }))}
        />
      </details>
    </li>
  );
}
