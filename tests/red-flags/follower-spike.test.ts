import { describe, expect, it, test } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
import { followerSpike } from '@/lib/red-flags/flags/follower-spike';
import {
  atLeast,
  exactly,
  liked,
  openList,
  postAt,
  rounded,
  seen,
  subjectOf,
  times,
  wholeList
} from '@/tests/measures/evidence';
import { stateOf } from './state';

/** Twenty notes of 100 likes each, one a day from 25 days ago on; the whole list. */
const quiet: Partial<Dossier> = {
  posts: times(20, 100).map((likes, place) => postAt(25 + place, { likes: exactly(likes) })),
  listing: wholeList
};

type Step = [days: number, followers: number | Count];
const counted = (steps: readonly Step[], facts: Partial<Dossier> = quiet) =>
  subjectOf({ ...facts, snapshots: steps.map(([days, followers]) => seen(days, followers)) });
const state = (steps: readonly Step[], facts?: Partial<Dossier>) => stateOf(followerSpike, counted(steps, facts));
const because = (steps: readonly Step[], facts?: Partial<Dossier>) => {
  const finding = followerSpike.judge(counted(steps, facts));
  return 'because' in finding ? finding.because : {};
};
const hours = (n: number) => n / 24;

describe('overnight', () => {
  test.each([
    ['10,000 in 48 hours', [3, 100_000], [1, 110_000], 'critical'],
    ['10,000 in 48.1 hours', [1 + hours(48.1), 100_000], [1, 110_000], 'clear'],
    ['9,999 in 48 hours', [3, 100_000], [1, 109_999], 'clear'],
    ['10,000 in an hour', [1 + hours(1), 69_000], [1, 79_000], 'critical'],
    ['5 % of those before', [2, 200_000], [1, 210_000], 'critical'],
    ['just under 5 %', [2, 200_001], [1, 210_001], 'info'],
    ['a small share of a mega account', [2, 3_000_000], [1, 3_012_000], 'info'],
    ['5 % of a mega account', [2, 3_000_000], [1, 3_150_000], 'critical'],
    ['10,000 lost', [2, 100_000], [1, 90_000], 'clear']
  ] as [string, Step, Step, string][])('%s: %s', (_, before, after, expected) =>
    expect(state([before, after])).toBe(expected)
  );

  it('adds up over visits in between', () =>
    expect(
      state([
        [3, 100_000],
        [2.5, 103_000],
        [2, 106_500],
        [1, 110_000]
      ])
    ).toBe('critical'));

  it('says how many came when, and that no note explains it', () =>
    expect(
      because([
        [3, 69_000],
        [2, 81_430]
      ])
    ).toEqual({
      gain: 12_430,
      share: 12_430 / 69_000,
      prior: 69_000,
      from: '2026-11-17',
      to: '2026-11-18',
      hours: 24,
      notes: 'none',
      median: 100
    }));

  it('leaves the share out where there were no followers before', () =>
    expect(
      because([
        [2, 0],
        [1, 12_300]
      ])
    ).not.toHaveProperty('share'));
});

describe('a note that explains it', () => {
  /** Two days ago 100,000 followers, a day ago 112,300. */
  const jump: Step[] = [
    [2, 100_000],
    [1, 112_300]
  ];
  const withNote = (days: number, likes: number, usual = 100, facts: Partial<Post> = {}): Partial<Dossier> => ({
    posts: [
      postAt(days, { title: '爆款', likes: exactly(likes), ...facts }),
      ...times(21, usual).map((count, place) => postAt(25 + place, { likes: exactly(count) }))
    ],
    listing: wholeList
  });

  test.each([
    ['1,000 likes', withNote(5, 1_000), 'info'],
    ['999 likes', withNote(5, 999), 'critical'],
    ['five times the usual 300', withNote(5, 1_500, 300), 'info'],
    ['less than five times the usual 300', withNote(5, 1_499, 300), 'critical'],
    ['fourteen days before', withNote(16, 5_000), 'info'],
    ['fifteen days before', withNote(17, 5_000), 'critical'],
    ['while they came', withNote(1.5, 5_000), 'info'],
    ['after they had come', withNote(0.5, 5_000), 'critical'],
    ['pinned to the top', withNote(5, 5_000, 100, { pinned: true }), 'info']
  ] as const)('%s: %s', (_, facts, expected) => expect(state(jump, facts)).toBe(expected));

  it('is named', () =>
    expect(because(jump, withNote(5, 3_000))).toMatchObject({ notes: 'explained', title: '爆款', likes: 3_000 }));

  it('is the most liked of several', () => {
    const { posts = [] } = withNote(5, 3_000);
    const facts = { posts: [...posts, postAt(6, { likes: exactly(9_000) })], listing: wholeList };
    expect(because(jump, facts)).toMatchObject({ likes: 9_000 });
  });

  const reaching = (days: number): Partial<Dossier> => ({
    posts: [
      ...times(6, 100).map((likes, place) => postAt(4 + place, { likes: exactly(likes) })),
      postAt(days, { likes: exactly(1) })
    ],
    listing: openList
  });

  test.each([
    ['a list that reaches back the fourteen days', reaching(16), 'critical', 'none'],
    ['a list that does not', reaching(15.9), 'warn', 'unchecked'],
    ['a list that does not, with the note in it', { ...withNote(5, 5_000), listing: openList }, 'info', 'explained'],
    [
      'four recent notes, of which none reaches the absolute line',
      { posts: liked(times(4, 999)), listing: wholeList },
      'critical',
      'none'
    ],
    ['four, one of which does', { posts: liked([1_000, 10, 10, 10]), listing: wholeList }, 'info', 'explained'],
    ['a whole list of none', { posts: [], listing: wholeList }, 'critical', 'none'],
    ['five', { posts: liked(times(5, 100)), listing: wholeList }, 'critical', 'none'],
    ['no list', {}, 'warn', 'unchecked']
  ] as [string, Partial<Dossier>, string, string][])('by %s: %s', (_, facts, expected, notes) => {
    expect(state(jump, facts)).toBe(expected);
    expect(because(jump, facts)).toMatchObject({ notes });
  });
});

/** Counts a day apart, the newest a day ago, from `start` on by these gains. */
const daily = (start: number, gains: readonly number[]): Step[] => {
  const counts = [start];
  for (const gain of gains) counts.push((counts.at(-1) ?? start) + gain);
  return counts.map((followers, place) => [counts.length - place, followers]);
};

describe('out of line with the other days', () => {
  test.each([
    ['1,000 after quiet days', 10_000, [...times(6, 10), 1_000], 'warn'],
    ['999', 10_000, [...times(6, 10), 999], 'clear'],
    ['5 % of 40,000', 39_940, [...times(6, 10), 2_000], 'warn'],
    ['just under 5 % of 40,000', 39_940, [...times(6, 10), 1_999], 'clear'],
    ['z just over 6', 20_000, [300, 300, 500, 500, 700, 700, 2_280], 'warn'],
    ['z just under 6', 20_000, [300, 300, 500, 500, 700, 700, 2_279], 'clear'],
    ['z over 6 without any deviation, taken as 1', 10_000, [...times(6, 1_000), 1_007], 'warn'],
    ['z of 6 without any deviation', 10_000, [...times(6, 1_000), 1_006], 'clear'],
    ['every day alike', 10_000, times(7, 1_500), 'clear'],
    ['a single step, which has no others', 10_000, [4_000], 'clear']
  ] as const)('%s: %s', (_, start, gains, expected) => expect(state(daily(start, gains))).toBe(expected));

  it('goes by the day: 3,000 in three of them', () => {
    const before = daily(10_000, times(6, 10)).map(([days, followers]): Step => [days + 3, followers]);
    expect(state([...before, [1, 13_060]])).toBe('warn');
    expect(state([...before, [1, 13_059]])).toBe('clear');
  });

  it('is explained by a note as any other', () => {
    const { posts = [] } = quiet;
    const facts = { ...quiet, posts: [...posts, postAt(5, { likes: exactly(2_000) })] };
    expect(state(daily(10_000, [...times(6, 10), 1_500]), facts)).toBe('info');
  });
});

describe('more than 48 hours apart', () => {
  const before = daily(100_000, times(6, 10)).map(([days, followers]): Step => [days + 5, followers]);

  it('is a warning at most', () => expect(state([...before, [1, 200_000]])).toBe('warn'));
  it('is one even when much of it is lost', () =>
    expect(state([...before, [1, 200_000], [0.5, 150_000]])).toBe('warn'));
});

describe('lost again', () => {
  const jump = (lost: number, days = 10): Step[] => [
    [42, 100_000],
    [40, 120_000],
    [days, 120_000 - lost]
  ];
  const explained: Partial<Dossier> = {
    posts: [
      ...times(20, 100).map((likes, place) => postAt(60 + place, { likes: exactly(likes) })),
      postAt(45, { likes: exactly(9_000) })
    ],
    listing: wholeList
  };

  test.each([
    ['a fifth within 30 days', jump(4_000), 'warn'],
    ['less than a fifth', jump(3_999), 'info'],
    ['a fifth within 30.1 days', jump(4_000, 9.9), 'info'],
    ['a fifth, then more won', [...jump(4_000), [1, 130_000]], 'warn']
  ] as [string, Step[], string][])('%s raises what a note explains by one level: %s', (_, steps, expected) =>
    expect(state(steps, explained)).toBe(expected)
  );

  it('raises a warning to critical', () => {
    const lost = (followers: number) => [...daily(10_000, [...times(6, 10), 1_500]), [0.5, followers]] as Step[];
    expect(state(lost(11_560 - 300))).toBe('critical');
    expect(state(lost(11_560 - 299))).toBe('warn');
  });

  it('raises a small share to a warning', () =>
    expect(
      state([
        [3, 3_000_000],
        [2, 3_012_000],
        [1, 3_009_000]
      ])
    ).toBe('warn'));

  it('is told', () => expect(because(jump(5_000), explained)).toMatchObject({ lost: 0.25 }));
});

describe('a round gain', () => {
  test.each([
    [10_000, 10_000],
    [10_100, 10_000],
    [10_101, undefined],
    [12_120, 12_000],
    [12_121, undefined],
    [11_880, 12_000],
    [11_879, undefined],
    [49_001, 49_000],
    [50_000, undefined]
  ])('%i: %s', (gain, round) =>
    expect(
      because([
        [2, 60_000],
        [1, 60_000 + gain]
      ]).round
    ).toBe(round)
  );

  it('is none of rounded counts', () =>
    expect(
      because([
        [2, exactly(60_000)],
        [1, rounded(80_000, 1_000)]
      ])
    ).not.toHaveProperty('round'));
});

describe('rounded counts', () => {
  test.each([
    ['1.2万, then 1.3万', rounded(12_000, 1_000), rounded(13_000, 1_000), 'clear'],
    ['10.0万, then 11.0万', rounded(100_000, 1_000), rounded(110_000, 1_000), 'clear'],
    ['10.0万, then 11.1万, at least 9,501', rounded(100_000, 1_000), rounded(111_000, 1_000), 'clear'],
    ['10.0万, then 11.2万, at least 10,501', rounded(100_000, 1_000), rounded(112_000, 1_000), 'critical'],
    ['a share that may be under 5 %', rounded(219_000, 1_000), rounded(231_000, 1_000), 'info'],
    ['a floor, then a count', atLeast(10_000), exactly(90_000), 'unknown']
  ])('%s: %s', (_, before, after, expected) =>
    expect(
      state([
        [2, before],
        [1, after]
      ])
    ).toBe(expected)
  );

  it('that stand still and then move by one digit are no jump', () => {
    const steps = [...times(6, 12_000), 13_000].map((value, place): Step => [8 - place, rounded(value, 1_000)]);
    expect(state(steps)).toBe('clear');
  });
});

describe('organic growth does not fire', () => {
  const compound = (start: number, rate: number): Step[] =>
    Array.from({ length: 31 }, (_, place) => [31 - place, Math.round(start * (1 + rate) ** place)]);

  test.each([
    ['3.1 % a day for a month from 5,700', compound(5_700, 0.031)],
    ['3.1 % a day for a month from 15,000', compound(15_000, 0.031)],
    ['37 % in a month from 1,000', compound(1_000, 1.37 ** (1 / 30) - 1)],
    ['37 % in a month from 100,000', compound(100_000, 1.37 ** (1 / 30) - 1)],
    ['3.1 % a day for a month from 200,000', compound(200_000, 0.031)],
    ['37 % in a month from 500,000', compound(500_000, 1.37 ** (1 / 30) - 1)],
    ['.18 % a day for a month from 3 million', compound(3_000_000, 0.0018)],
    [
      '37 % in a month seen at both ends',
      [
        [31, 1_000_000],
        [1, 1_370_000]
      ]
    ],
    ['474 on one day at 15,000, 13 deviations out', daily(15_000, [30, 60, 20, 50, 40, 30, 474])],
    ['161 on one day at 5,700, 108 deviations out', daily(5_700, [...times(9, 1), 161])]
  ] as [string, Step[]][])('%s', (_, steps) => expect(state(steps)).toBe('clear'));
});

it('does not go by the order that counts were stored in', () => {
  const steps = [...daily(100_000, [10, 10, 12_000, 10, -4_000, 10]), [0.5, 108_000] as Step];
  const straight = followerSpike.judge(counted(steps));
  expect(straight).toMatchObject({ severity: 'critical', because: { gain: 12_010 } });
  for (let turn = 1; turn < steps.length; turn++) {
    const turned = [...steps.slice(turn), ...steps.slice(0, turn)];
    expect(followerSpike.judge(counted(turned))).toEqual(straight);
    expect(followerSpike.judge(counted(turned.toReversed()))).toEqual(straight);
  }
});

it('says what cleared it', () =>
  expect(because(daily(10_000, [10, 300, 20]))).toEqual({
    n: 4,
    days: 3,
    gain: 300,
    from: '2026-11-17',
    to: '2026-11-18'
  }));

it('is unknown with one count', () =>
  expect(followerSpike.judge(counted([[1, 10_000]]))).toMatchObject({
    status: 'unknown',
    missing: [{ measure: 'followerHistory', remedy: 'visit-again-after-7-days' }]
  }));

test('the user may move the lines', () => {
  const settings = { thresholds: { 'follower-spike': { criticalGain: 5_000 } } };
  const subject = counted([
    [2, 60_000],
    [1, 66_000]
  ]);
  expect(stateOf(followerSpike, subject)).toBe('clear');
  expect(stateOf(followerSpike, subject, settings)).toBe('critical');
});
