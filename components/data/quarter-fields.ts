import { monthOf } from '@/components/words/dates';
import { type MessageKey, say } from '@/components/words/words';
import { aimName, quarterWords } from '@/components/year/aim-words';
import { aimIds } from '@/lib/method/quarters';
import type { QuarterWords } from '@/lib/shortlist/plan-quarter';
import { asText, type ConflictFields } from './conflict-field';

/** What the user wrote of a quarter of the year's plan, as a conflict shows it. */
export const quarterFields: ConflictFields<QuarterWords> = {
  begins: { name: 'year_begins', says: monthOf },
  done: {
    name: 'year_aims',
    says: done => aimIds.filter(aim => done.includes(aim)).map(aim => ({ key: aim, words: aimName(aim) }))
  },
  note: asText('year_note')
};

/** A quarter by its year and id, as a conflict names it: "2 scale". */
export function quarterName(key: string): string {
  const [year = '', quarter = ''] = key.split(' ');
  const word: MessageKey | undefined = quarterWords[quarter as keyof typeof quarterWords];
  return say('data_conflict_quarter', { quarter: say(word ?? 'year_title'), year });
}
