import { decimal, statedCount, whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Count } from '@/lib/evidence/count';
import type { CountChange } from '@/lib/shortlist/count-change';
import type { CriterionMove } from '@/lib/shortlist/what-changed';

/** "36,012 → 36,140: +128", "3.6万 → 3.7万: between +1 and +1,999"; the figures as the page wrote them. */
export function countChangeWords(change: CountChange, before: Count | undefined, after: Count | undefined): string {
  const [from, to] = [read(before), read(after)];
  switch (change.kind) {
    case 'unknown':
      return say('creator_change_unknown', { from, to });
    case 'same':
      return say('creator_change_same', { count: to });
    case 'unseen':
      return say('creator_change_unseen', { from, to });
    case 'exact':
      return say('creator_change_exact', { from, to, by: signed(change.by) });
    case 'at-least':
      return say('creator_change_at_least', { from, to, by: signed(change.by) });
    case 'at-most':
      return say('creator_change_at_most', { from, to, by: whole(-change.by) });
    case 'between': {
      const { low, high } = change;
      return say('creator_change_between', { from, to, low: signed(low), high: signed(high) });
    }
  }
}

const read = (count: Count | undefined): string =>
  count === undefined ? '—' : count.precision === 'exact' ? whole(count.value) : count.text || statedCount(count);

const signed = (by: number): string => `${by < 0 ? '−' : '+'}${whole(Math.abs(by))}`;

/** "Save depth 3 → 4.1", or that it was measured for the first time or could not be measured any more. */
export function moveWords({ id, from, to }: CriterionMove): string {
  const name = nameOf('criterion', id);
  if (from === null) return say('creator_move_new', { name, points: points(to) });
  if (to === null) return say('creator_move_gone', { name, points: points(from) });
  return say('creator_move', { name, from: points(from), to: points(to) });
}

const points = (value: number | null): string => (value === null ? '—' : decimal(value, 1));
