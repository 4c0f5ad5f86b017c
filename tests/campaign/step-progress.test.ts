import { describe, expect, test } from 'vitest';
import { asksOf, doneByPlan, isBehind } from '@/lib/campaign/step-progress';
import { type Ask, steps } from '@/lib/method/steps';

describe('a step is behind a creator', () => {
  // The last step that is over at each stage.
  test.each([
    ['to-vet', 'identify'],
    ['vetted', 'vet'],
    ['contacted', 'vet'],
    ['negotiating', 'outreach'],
    ['contracted', 'contract'],
    ['briefed', 'briefing'],
    ['creating', 'creation'],
    ['published', 'publishing'],
    ['amplified', 'amplification'],
    ['measured', 'measurement']
  ] as const)('at stage %s up to %s', (stage, last) => {
    const behind = steps.filter(({ id }) => isBehind(id, stage)).map(({ id }) => id);
    expect(behind.at(-1)).toBe(last);
    expect(behind).toHaveLength(steps.findIndex(({ id }) => id === last) + 1);
  });

  test('when all that it asks was ticked, and not before', () => {
    const all = asksOf('creation');
    expect(all).toEqual(['creation.draft', 'creation.feedback', 'creation.approval', 'creation.time-set']);
    expect(isBehind('creation', 'to-vet', all)).toBe(true);
    expect(isBehind('creation', 'to-vet', all.slice(1))).toBe(false);
  });
});

const blank = { listId: 'a', madeAt: '2026-11-20T08:00:00Z' };
test.each<[string, object, Ask[]]>([
  ['nothing', {}, []],
  ['a goal', { goal: 'awareness' }, ['objectives.goal']],
  ['a target', { targets: { reads: 1 } }, ['objectives.targets']],
  ['a budget alone', { budgetYuan: 0 }, []],
  ['a budget that is divided', { budgetYuan: 0, budgetModel: 'balanced' }, ['objectives.budget']],
  ['one of two days', { startsOn: '2026-12-01' }, []],
  ['both days', { startsOn: '2026-12-01', endsOn: '2026-12-31' }, ['objectives.dates']]
])('the plan shows %s', (_, plan, shown) => expect(doneByPlan({ ...blank, ...plan })).toEqual(shown));
