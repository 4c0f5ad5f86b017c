import { useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { progress, type Terms } from '@/lib/campaign/contract';
import type { ContractGroup, TermId } from '@/lib/method/contract-terms';
import type { EditTerms } from './checklist';
import { TermRow } from './term-row';
import { groupNames } from './term-words';

interface Props {
  group: ContractGroup;
  /** In the order of the rows. */
  terms: readonly { id: TermId; isKey: boolean }[];
  standing: Terms | undefined;
  today: string;
  save: Save;
  edit: EditTerms;
}

/** One group of terms, folded until it is asked for: how many are settled, and how many should have been. */
export function TermGroup({ group, terms, standing, today, save, edit }: Props) {
  const [wasOpened, setOpened] = useState(false);
  const { all, settled, overdue } = progress(
    terms.map(({ id }) => id),
    standing,
    today
  );
  return (
    <details className="terms" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        <Icon name="right" />
        <span className="cut">{say(groupNames[group])}</span>
        {overdue > 0 && (
          <span className="overdue">
            <FlagIcon look="warn" />
            {sayCount('agreement_late', overdue, { count: whole(overdue) })}
          </span>
        )}
        <span className="num q">{say('agreement_settled_of', { settled: whole(settled), all: whole(all) })}</span>
      </summary>
      {wasOpened && (
        <ul>
          {terms.map(({ id, isKey }) => (
            <TermRow key={id} id={id} isKey={isKey} term={standing?.[id]} today={today} save={save} edit={edit} />
          ))}
        </ul>
      )}
    </details>
  );
}
