import { describe, expect, it, test } from 'vitest';
import { lowEngagement } from '@/lib/red-flags/flags/low-engagement';
import { header, liked, subjectOf, times, wholeList } from '@/tests/measures/evidence';
import { stateOf } from './state';

/** Twelve notes of as many likes as make this mean rate at the usual 1.25 (1.08–1.9) or, below 100K, 1.45 engagements per like. */
const at = (followers: number, rate: number, perLike: number, n = 12) =>
  subjectOf({
    profile: header({ followers }),
    posts: liked(times(n, (rate * followers) / perLike)),
    listing: wholeList
  });

describe('from 100,000 followers on', () => {
  test.each([
    [100_000, 0.02, 1.9, 'clear'],
    [100_000, 0.01999, 1.9, 'warn'],
    [100_000, 0.005, 1.25, 'warn'],
    [100_000, 0.00499, 1.25, 'critical'],
    [3_000_000, 0.00499, 1.25, 'critical'],
    [3_000_000, 0.00501, 1.25, 'warn']
  ])('%i followers, %f by %f per like: %s', (followers, rate, perLike, state) =>
    expect(stateOf(lowEngagement, at(followers, rate, perLike))).toBe(state)
  );

  it('is critical throughout when the guide is taken at its word', () => {
    expect(stateOf(lowEngagement, at(100_000, 0.01999, 1.9), { guideLiteral: true })).toBe('critical');
    expect(stateOf(lowEngagement, at(100_000, 0.02, 1.9), { guideLiteral: true })).toBe('clear');
  });

  it('says better than how many of its peers', () => {
    const finding = lowEngagement.judge(at(100_000, 0.0049, 1.25));
    expect(finding).toMatchObject({
      because: { followers: 100_000, n: 12, line: 0.02, peerMedian: 0.005, betterThan: expect.closeTo(0.5, 6) }
    });
  });
});

describe('below 100,000 followers', () => {
  test.each([
    [99_999, 0.00071, 2.1, 'clear'],
    [99_999, 0.00069, 2.1, 'warn'],
    [20_000, 0.00071, 2.0, 'clear'],
    [19_999, 0.00079, 2.0, 'warn'],
    [19_999, 0.00081, 2.0, 'clear'],
    [99_999, 0.019, 2.1, 'clear']
  ])('%i followers, %f at the upper end: %s', (followers, rate, perLike, state) => {
    expect(stateOf(lowEngagement, at(followers, rate, perLike))).toBe(state);
    expect(stateOf(lowEngagement, at(followers, rate, perLike), { guideLiteral: true })).toBe(state);
  });
});

test('nine notes are too few', () => {
  expect(stateOf(lowEngagement, at(100_000, 0.001, 1.25, 9))).toBe('unknown');
  expect(stateOf(lowEngagement, at(100_000, 0.001, 1.25, 10))).toBe('critical');
});

test('the user may move the line', () => {
  const subject = at(100_000, 0.01999, 1.9);
  expect(stateOf(lowEngagement, subject, { thresholds: { 'low-engagement': { rate: 0.01 } } })).toBe('clear');
  expect(stateOf(lowEngagement, subject, { thresholds: { underpriced: { rate: 0.01 } } })).toBe('warn');
});
