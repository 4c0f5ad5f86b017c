import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { NextStep } from '@/lib/report/report';

/** Criteria named before the rest is only counted. */
const NAMED = 4;

/** What a step would let judge: "Fills comment depth 4, craft 4; checks generic comments". */
export function filledBy({ criteria, flags }: NextStep): string {
  const between = say('name_separator');
  const named = criteria.slice(0, NAMED).map(({ id, points }) => `${inline(nameOf('criterion', id))} ${whole(points)}`);
  const more = criteria.length - named.length;
  const checked = flags.map(id => inline(nameOf('flag', id)));
  const clauses = [
    named.length > 0 && more === 0 && say('next_fills', { criteria: named.join(between) }),
    more > 0 && say('next_fills_more', { criteria: named.join(between), more }),
    checked.length > 0 && say('next_checks', { flags: checked.join(between) })
  ];
  const text = clauses.filter(clause => clause !== false).join(say('clause_separator'));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name inside a sentence begins small; Chinese has no case. */
export const inline = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
