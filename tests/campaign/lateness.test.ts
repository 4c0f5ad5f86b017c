import { expect, test } from 'vitest';
import { lateness, stepAt } from '@/lib/campaign/lateness';
import { asks, steps } from '@/lib/method/steps';
import { type Stage, stages } from '@/lib/shortlist/shortlist';

const now = { at: Date.parse('2026-11-29T04:00:00Z'), today: '2026-11-29' };
const ago = (days: number) => new Date(now.at - days * 86_400_000).toISOString();

test.each<[what: string, Parameters<typeof lateness>[0], ReturnType<typeof lateness>]>([
  ['due today', { stage: 'contacted', since: ago(1), due: '2026-11-29' }, undefined],
  ['due yesterday', { stage: 'contacted', since: ago(1), due: '2026-11-28' }, { why: 'overdue', days: 1 }],
  [
    'due over the turn of a month',
    { stage: 'briefed', since: ago(1), due: '2026-10-30' },
    { why: 'overdue', days: 30 }
  ],
  ['a week after writing to them', { stage: 'contacted', since: ago(7) }, undefined],
  ['eight days after', { stage: 'contacted', since: ago(8) }, { why: 'stuck', days: 8 }],
  ['long silent, but due later', { stage: 'contacted', since: ago(80), due: '2026-12-01' }, undefined],
  ['long silent and overdue', { stage: 'contacted', since: ago(80), due: '2026-11-28' }, { why: 'overdue', days: 1 }],
  ['not vetted for a year', { stage: 'to-vet', since: ago(365) }, undefined],
  ['measured, due long ago', { stage: 'measured', since: ago(365), due: '2026-01-01' }, undefined],
  ['moved a moment in the future', { stage: 'contacted', since: ago(-1) }, undefined]
])('%s', (_, place, late) => expect(lateness(place, now)).toEqual(late));

test('every stage but the last is at a step of the creator’s own, in the order of the steps', () => {
  const order = steps.map(({ id }) => id);
  const places = stages.slice(0, -1).map((stage: Stage) => order.indexOf(stepAt[stage] ?? 'objectives'));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  for (const stage of stages.slice(0, -1)) expect(steps.find(({ id }) => id === stepAt[stage])?.of).toBe('creator');
  expect(stepAt.measured).toBeUndefined();
});

test('the guide has ten steps, and no ask stands twice', () => {
  expect(steps).toHaveLength(10);
  expect(new Set(asks).size).toBe(asks.length);
});
