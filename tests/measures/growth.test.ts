import { describe, expect, it, test } from 'vitest';
import type { Snapshot } from '@/lib/evidence/snapshot';
import { ask } from '@/lib/measures/ask';
import { followerHistory } from '@/lib/measures/follower-history';
import { followerGrowth30d } from '@/lib/measures/growth';
import { atLeast, exactly, rounded, seen, subjectOf, told } from './evidence';
import { missingFrom, taken } from './outcome';

const growth = (...snapshots: Snapshot[]) => ask(subjectOf({ snapshots }), followerGrowth30d);

describe('growth between two counts', () => {
  test.each([
    ['thirty days apart', [seen(30, 10_000), seen(0, 10_500)], 0.05, 30],
    ['seven days apart', [seen(7, 10_000), seen(0, 10_070)], 0.03, 7],
    ['a loss', [seen(15, 10_000), seen(0, 9_900)], -0.02, 15],
    ['no change', [seen(30, 10_000), seen(0, 10_000)], 0, 30],
    [
      'the start nearest to thirty days before',
      [seen(90, 1), seen(33, 10_000), seen(10, 1), seen(3, 10_500)],
      0.05,
      30
    ],
    ['of two equally near the older', [seen(40, 10_000), seen(20, 20_000), seen(0, 12_000)], 0.15, 40],
    ['up to the newest, not to now', [seen(37, 10_000), seen(7, 10_500)], 0.05, 30]
  ])('%s', (_, snapshots, value, n) => {
    const measured = taken(growth(...snapshots));
    expect(measured).toMatchObject({ value: expect.closeTo(value, 9), n, full: 30, from: 'page' });
    expect(measured.low).toBeCloseTo(value, 9);
    expect(measured.high).toBeCloseTo(value, 9);
  });

  it('has the range that rounded counts leave open', () =>
    expect(taken(growth(seen(30, rounded(12_000, 1_000)), seen(0, rounded(13_000, 1_000))))).toMatchObject({
      value: expect.closeTo(13 / 12 - 1, 9),
      low: expect.closeTo(12_500 / 12_999 - 1, 9),
      high: expect.closeTo(13_999 / 11_500 - 1, 9),
      quotes: ['1.2万', '1.3万']
    }));

  it('is trusted as little as the less trusted of the two', () => {
    const typed = { ...seen(30, 10_000), from: 'user' as const };
    expect(taken(growth(typed, seen(0, 10_500))).from).toBe('user');
    expect(taken(growth({ ...seen(30, 10_000), from: 'marketplace' }, seen(0, 10_500))).from).toBe('page');
  });

  test.each([
    ['nothing', []],
    ['one count', [seen(30, 10_000)]],
    ['counts just under seven days apart', [seen(6.99, 10_000), seen(0, 10_500)]],
    ['a start without followers', [seen(30, 0), seen(0, 500)]],
    ['two counts of one instant', [seen(0, 10_000), seen(0, 10_500)]]
  ])('is missing with %s', (_, snapshots) =>
    expect(missingFrom(growth(...snapshots))).toEqual({ remedy: 'visit-again-after-7-days' })
  );
});

it('is what the marketplace says, where it does', () => {
  const snapshots = [seen(30, 10_000), seen(0, 20_000)];
  const marketplace = { followerGrowth30d: told(-0.003, 'marketplace') };
  expect(taken(ask(subjectOf({ snapshots, marketplace }), followerGrowth30d))).toMatchObject({
    value: -0.003,
    low: -0.003,
    high: -0.003,
    n: 30,
    from: 'official'
  });
});

describe('the history of followers', () => {
  const history = (...snapshots: Snapshot[]) => ask(subjectOf({ snapshots }), followerHistory);
  const followersOf = (...snapshots: Snapshot[]) =>
    taken(history(...snapshots)).value.map(({ followers }) => followers);

  test.each([
    ['is told oldest first', [seen(1, 300), seen(3, 100), seen(2, 200)], [100, 200, 300]],
    [
      'takes the more precise of one instant',
      [seen(2, 100), seen(1, rounded(12_000, 1_000)), seen(1, 11_980)],
      [100, 11_980]
    ],
    ['whichever came first', [seen(2, 100), seen(1, 11_980), seen(1, rounded(12_000, 1_000))], [100, 11_980]],
    ['leaves floors out', [seen(3, 100), seen(2, atLeast(10_000)), seen(1, 300)], [100, 300]],
    ['takes a whole day’s count, whose noon may be to come', [seen(1, 100), seen(-1, 200)], [100, 200]],
    ['leaves out what is dated later still', [seen(2, 100), seen(1, 200), seen(-1.01, 900)], [100, 200]]
  ])('%s', (_, snapshots, followers) => expect(followersOf(...snapshots)).toEqual(followers));

  test.each([
    ['one count', [seen(1, 100)], 'visit-again-after-7-days'],
    ['floors alone', [seen(2, atLeast(10_000)), seen(1, atLeast(10_000))], 'sign-in'],
    ['one count and a floor', [seen(2, exactly(9_000)), seen(1, atLeast(10_000))], 'sign-in']
  ])('is missing with %s', (_, snapshots, remedy) => expect(missingFrom(history(...snapshots))).toEqual({ remedy }));
});
