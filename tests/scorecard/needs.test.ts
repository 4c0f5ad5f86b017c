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
  judged: 'later'
});

test('a measure that is not needed is not handed over either', () => {
  const subject = subjectOf({ profile: header({ followers: 7 }) });
  expect(asksForMore.judge(subject)).toMatchObject({ status: 'scored', score: 7 });
  expect(() => takesForGranted.judge(subject)).toThrow(TypeError);
  expect(asksForNothing.judged).toBe(false);
});

const waiting = defineCriterion({ id: 'waiting', needs: ['followers', 'following'], judged: 'later' });

test('a criterion of a later version names what is missing first, then the version', () => {
  expect(waiting.judge(subjectOf({ profile: header({ followers: 7 }) }))).toEqual({
    status: 'unknown',
    missing: [{ measure: 'following', remedy: 'open-profile' }],
    later: true
  });
  expect(waiting.judge(subjectOf({ profile: header({ followers: 7, following: 1 }) }))).toEqual({
    status: 'unknown',
    missing: [{ measure: 'followers', remedy: 'later-version' }],
    later: true
  });
});

const sure = defineCriterion({ id: 'sure', needs: ['followers'], score: () => 1 });

test('confidence follows the source, cites follow the measures', () => {
  expect(sure.judge(subjectOf({ profile: header({ followers: 7 }) }))).toEqual({
    status: 'scored',
    score: 1,
    confidence: 0.9,
    cites: [{ measure: 'followers', value: 7, low: 7, high: 7, n: 1, from: 'page', quotes: ['7'] }]
  });
});
