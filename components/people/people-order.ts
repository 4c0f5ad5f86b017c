import { type Stage, stages } from '@/lib/shortlist/shortlist';
import type { Person } from './people';

/** What the list can be sorted by. */
export type OrderBy = 'late' | 'due' | 'stage';

/** `isReversed` turns what is known around; who has no such day or is not late stays last. */
export interface Order {
  by: OrderBy;
  isReversed: boolean;
}

type Compare = (one: Person, other: Person) => number;

const placeOf = (stage: Stage): number => stages.indexOf(stage);

/** What is overdue before what is stuck, the longest first. */
const lateDays = ({ late }: Person): number | undefined =>
  late && (late.why === 'overdue' ? 1_000_000 + late.days : late.days);

const byLate: Compare = (one, other) => (lateDays(other) ?? 0) - (lateDays(one) ?? 0);
const byDue: Compare = ({ due: one }, { due: other }) =>
  one?.day === other?.day ? 0 : (one?.day ?? '') < (other?.day ?? '') ? -1 : 1;
const byStage: Compare = (one, other) => placeOf(one.stage) - placeOf(other.stage);

const orders: Record<OrderBy, { isKnown: (person: Person) => boolean; compare: Compare }> = {
  late: { isKnown: ({ late }) => late !== undefined, compare: byLate },
  due: { isKnown: ({ due }) => due !== undefined, compare: byDue },
  stage: { isKnown: () => true, compare: byStage }
};

/** Sorted; those alike stay in the list's order. */
export function ordered(people: readonly Person[], { by, isReversed }: Order): Person[] {
  const { isKnown, compare } = orders[by];
  const known = people
    .filter(isKnown)
    .toSorted((one, other) => (isReversed ? compare(other, one) : compare(one, other)));
  return [...known, ...people.filter(person => !isKnown(person))];
}

/** As a column of the board has them: who is late first, then by their day, then as in the list. */
export const inColumn = (people: readonly Person[]): Person[] =>
  ordered(ordered(people, { by: 'due', isReversed: false }), { by: 'late', isReversed: false });
