import { describe, expect, it, test } from 'vitest';
import { ask } from '@/lib/measures/ask';
import { breakoutShare, likesSpread, momentum, repeatedTitles } from '@/lib/measures/likes';
import type { Outcome, Subject } from '@/lib/measures/measure';
import { measures } from '@/lib/measures/measures';
import { quotes } from '@/lib/measures/price';
import { recordYears } from '@/lib/measures/record';
import { median } from '@/lib/measures/statistics';
import { ago, atLeast, exactly, header, idFrom, liked, postAt, subjectOf, times, wholeList } from './evidence';
import { missingFrom, taken } from './outcome';

it('works a measure out once for each subject', () => {
  let asked = 0;
  const measure = (_: Subject) => ++asked;
  const subject = subjectOf();
  expect([ask(subject, measure), ask(subject, measure), ask(subjectOf(), measure)]).toEqual([1, 1, 2]);
});

test.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5]
])('the median of %j is %f', (values, middle) => expect(median(values)).toBe(middle));

describe('of a creator nothing is known of', () => {
  /** The age of an account is in its id; of paid work it is known at once that nothing is. */
  const known = new Set(['recordYears', 'paidWork']);

  test.each(Object.entries(measures).filter(([name]) => !known.has(name)))('%s is missing', (_, measure) =>
    expect(missingFrom(ask<Outcome<unknown>>(subjectOf(), measure))).not.toHaveProperty('have', expect.any(Number))
  );

  it('only the age of the account is known, by its id', () =>
    expect(taken(ask(subjectOf(), recordYears)).value).toBeCloseTo(1_000 / 365.25));
});

describe('likes', () => {
  test.each([
    ['break-outs need ten notes', breakoutShare, times(9, 100)],
    ['the spread needs ten notes', likesSpread, times(9, 100)],
    ['momentum needs thirty notes', momentum, times(29, 100)],
    ['momentum needs likes to compare with', momentum, [...times(10, 100), ...times(20, 0)]]
  ])('%s', (_, measure, likes) =>
    expect(missingFrom(ask(subjectOf({ posts: liked(likes), listing: wholeList }), measure)).remedy).toBe(
      'wait-for-posts'
    )
  );

  test.each([
    ['three times the median', [300, ...times(9, 100)], 0.1],
    ['just below', [299, ...times(9, 100)], 0],
    ['thirty likes at least', [30, 29, ...times(8, 1)], 0.1]
  ])('a break-out has %s', (_, likes, share) =>
    expect(taken(ask(subjectOf({ posts: liked(likes) }), breakoutShare)).value).toBe(share)
  );

  it('momentum sets the last ten against the twenty before', () => {
    const subject = subjectOf({ posts: liked([...times(10, 60), ...times(20, 80), ...times(5, 10_000)]) });
    expect(taken(ask(subject, momentum)).value).toBe(0.75);
  });
});

test('repeated titles count those of four characters and more', () => {
  const titles = [
    '同一个标题',
    '同一个标题',
    '同一个标题',
    ...times(3, '短标题'),
    ...'一二三四五六七'.split('').map(n => `各有各的题目${n}`)
  ];
  const posts = titles.map((title, place) => postAt(5 + place, { title, likes: exactly(1) }));
  expect(taken(ask(subjectOf({ posts }), repeatedTitles))).toMatchObject({ value: 0.2, n: 10 });
});

test('the header keeps its words and a floor has no end', () => {
  const subject = subjectOf({ profile: header({ followers: atLeast(1_000), following: 0, likesAndCollects: 3_000 }) });
  expect(taken(ask(subject, measures.followers))).toMatchObject({
    value: 1_000,
    high: Number.POSITIVE_INFINITY,
    quotes: ['1000+']
  });
  expect(taken(ask(subject, measures.likesAndCollectsPerFollower))).toMatchObject({ value: 3, low: 0, high: 3 });
  expect(taken(ask(subject, measures.followersPerFollowing)).value).toBe(1_000);
});

test('of two floors nothing is known but that signing in helps', () => {
  const floors = { followers: atLeast(10_000), following: atLeast(10), likesAndCollects: atLeast(10_000) };
  const subject = subjectOf({ profile: header(floors) });
  expect(missingFrom(ask(subject, measures.likesAndCollectsPerFollower)).remedy).toBe('sign-in');
  expect(missingFrom(ask(subject, measures.followersPerFollowing)).remedy).toBe('sign-in');
});

test('of two prices for the same kind the later stands', () => {
  const quote = { kind: 'image' as const, from: 'user' as const };
  const subject = subjectOf({
    quotes: [
      { ...quote, priceYuan: 900, at: ago(1) },
      { ...quote, priceYuan: 500, at: ago(9) },
      { ...quote, kind: 'video', priceYuan: 700, at: ago(9) }
    ]
  });
  expect(taken(ask(subject, quotes)).value.map(({ priceYuan }) => priceYuan)).toEqual([900, 700]);
});

test('the record starts with the first note once the whole list was seen, else with the account', () => {
  const posts = [postAt(5), postAt(500)];
  const years = (facts: object) => taken(ask(subjectOf({ id: idFrom(800), posts, ...facts }), recordYears)).value;
  expect(years({ listing: wholeList })).toBeCloseTo(500 / 365.25);
  expect(years({})).toBeCloseTo(800 / 365.25);
});
