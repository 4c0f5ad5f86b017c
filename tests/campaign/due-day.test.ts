import { describe, expect, test } from 'vitest';
import { dueDay } from '@/lib/campaign/due-day';
import type { Stage } from '@/lib/shortlist/shortlist';

const stepDays = { outreach: '2026-12-03', creation: '2026-12-20', measurement: '2027-02-01' };

describe('by when the next thing is due', () => {
  test.each<[Stage, string | undefined, object | undefined]>([
    // The step of a stage is the one that follows it: who is vetted is to be reached out to.
    ['to-vet', undefined, undefined],
    ['vetted', undefined, { day: '2026-12-03', byPlan: true }],
    ['contacted', undefined, { day: '2026-12-03', byPlan: true }],
    ['contacted', '2026-12-09', { day: '2026-12-09' }],
    ['negotiating', undefined, undefined],
    ['briefed', undefined, { day: '2026-12-20', byPlan: true }],
    ['amplified', undefined, { day: '2027-02-01', byPlan: true }],
    ['measured', undefined, undefined],
    ['to-vet', '2026-12-01', { day: '2026-12-01' }]
  ])('%s with %s of its own: %o', (stage, dueOn, expected) => {
    expect(dueDay(stage, dueOn === undefined ? {} : { dueOn }, { stepDays })).toEqual(expected);
  });

  test('without a plan or any work there is none', () => {
    expect(dueDay('vetted', undefined, undefined)).toBeUndefined();
    expect(dueDay('vetted', undefined, {})).toBeUndefined();
  });
});
