import { FlagIcon } from '@/components/mark/flag-icon';
import { day } from '@/components/words/dates';
import { say } from '@/components/words/words';
import { isOverdue } from '@/lib/campaign/contract';
import type { Term } from '@/lib/shortlist/collaboration';

/** Until when a term is to be settled; nothing where it is, or where no day was set. */
export function TermDue({ term, today }: { term: Term | undefined; today: string }) {
  if (term?.dueOn === undefined || term.settled) return null;
  if (!isOverdue(term, today))
    return <span className="num qq">{say('agreement_due_on', { day: day(term.dueOn, today) })}</span>;
  return (
    <span className="num overdue">
      <FlagIcon look="warn" />
      {say('agreement_overdue', { day: day(term.dueOn, today) })}
    </span>
  );
}
