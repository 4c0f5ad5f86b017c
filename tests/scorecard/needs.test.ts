import { expect, test } from 'vitest';
import { defineCriterion } from '@/lib/scorecard/criterion';
import { header, subjectOf } from '@/tests/measures/evidence';

const asksForMore = defineCriterion({
  id: 'asks-for-more',
  needs: ['followers'],
  uses: ['momentum'],
  // @ts-expect-error a measure that is not needed cannot be asked for
  score: ({ followers, engagementRate }) => (engagementRate === undefined ? followers.value : 0)
});

const takesForGranted = defineCriterion({
  id: 'takes-for-granted',
  needs: ['followers'],
  uses: ['momentum'],
  // @ts-expect-error a measure that only helps may be unknown
  score: ({ momentum }) => (momentum === undefined ? 1 : 0) + momentum.value
});

const asksForNothing = defineCriterion({
  id: 'asks-for-nothing',
  // @ts-expect-error no measure has this name
  needs: ['charisma'],
  score: () => 1
});

test('a measure that is not needed is not handed over either', () => {
  const subject = subjectOf({ profile: header({ followers: 7 }) });
  expect(asksForMore.judge(subject)).toMatchObject({ status: 'scored', score: 7 });
  expect(() => takesForGranted.judge(subject)).toThrow(TypeError);
  expect(asksForNothing.needs).toEqual(['charisma']);
});

const waiting = defineCriterion({ id: 'waiting', needs: ['followers', 'following'], score: () => 1 });

test('a criterion names each measure that is missing, with what would help', () => {
  expect(waiting.judge(subjectOf({ profile: header({ followers: 7 }) }))).toEqual({
    status: 'unknown',
    missing: [{ measure: 'following', remedy: 'open-profile' }]
  });
});

const sure = defineCriterion({ id: 'sure', needs: ['followers'], score: () => 1 });

test('confidence follows the source, cites follow the measures', () => {
  expect(sure.judge(subjectOf({ profile: header({ followers: 7 }) }))).toEqual({
    status: 'scored',
    score: 1,
    judgedShare: 1,
    more: [],
    confidence: 0.9,
    cites: [{ measure: 'followers', value: 7, low: 7, high: 7, n: 1, from: 'page', quotes: ['7'] }]
  });
});
