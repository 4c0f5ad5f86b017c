import { expect, it, test } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import { ask } from '@/lib/measures/ask';
import { followerHistory } from '@/lib/measures/follower-history';
import { jumpsIn } from '@/lib/measures/follower-jumps';
import { followerSpike } from '@/lib/red-flags/flags/follower-spike';
import { rounded, seen, subjectOf } from './evidence';
import { taken } from './outcome';

/** As the specification draws them. */
const lines = {
  criticalGain: 10_000,
  criticalHours: 48,
  criticalShare: 0.05,
  warnGain: 1_000,
  warnShare: 0.05,
  warnScore: 6
};

test('the flag draws the same lines', () => expect(followerSpike.thresholds).toMatchObject(lines));

const jumps = (...steps: [days: number, followers: number | Count][]) => {
  const snapshots = steps.map(([days, followers]) => seen(days, followers));
  const counts = taken(ask(subjectOf({ snapshots }), followerHistory)).value;
  return jumpsIn(counts, lines);
};

test.each([
  [
    'nothing between equal counts',
    [
      [2, 100_000],
      [1, 100_000]
    ],
    []
  ],
  [
    'an overnight one',
    [
      [2, 100_000],
      [1, 112_000]
    ],
    ['overnight 12000 in 24 h']
  ],
  [
    'a small share',
    [
      [2, 1_000_000],
      [1, 1_012_000]
    ],
    ['small-share 12000 in 24 h']
  ],
  [
    'nothing in a fall',
    [
      [2, 112_000],
      [1, 100_000]
    ],
    []
  ],
  [
    'every pair within 48 hours, and the whole',
    [
      [3, 100_000],
      [2, 111_000],
      [1, 122_000]
    ],
    ['overnight 11000 in 24 h', 'overnight 22000 in 48 h', 'overnight 11000 in 24 h']
  ],
  [
    'no pair that rounding could have made',
    [
      [2, rounded(100_000, 1_000)],
      [1, rounded(111_000, 1_000)]
    ],
    []
  ]
] as [string, [number, number | Count][], string[]][])('%s', (_, steps, told) =>
  expect(jumps(...steps).map(({ kind, gain, hours }) => `${kind} ${gain} in ${hours} h`)).toEqual(told)
);

it('takes a step of hours for a day’s, so two visits on one day tell no daily rate', () => {
  const quiet = [8, 7, 6, 5, 4, 3].map((days, place): [number, number] => [days, 10_000 + 10 * place]);
  expect(jumps(...quiet, [2.9, 10_950])).toEqual([]);
  expect(jumps(...quiet, [2.9, 11_050]).map(({ kind }) => kind)).toEqual(['out-of-line']);
});

it('spreads a longer step over its days', () => {
  const quiet = [20, 19, 18, 17, 16, 15].map((days, place): [number, number] => [days, 10_000 + 10 * place]);
  expect(jumps(...quiet, [5, 20_040])).toEqual([]);
  expect(jumps(...quiet, [5, 20_050]).map(({ kind, hours }) => `${kind} ${hours}`)).toEqual(['out-of-line 240']);
});
