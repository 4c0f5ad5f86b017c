import { describe, expect, it, test } from 'vitest';
import { irregularPosting } from '@/lib/red-flags/flags/irregular-posting';
import { exactly, header, idFrom, openList, postAt, subjectOf, wholeList } from '@/tests/measures/evidence';
import { stateOf } from './state';

const run = (n: number, from: number, every: number) =>
  Array.from({ length: n }, (_, place) => postAt(from + place * every));
const posting = (...runs: ReturnType<typeof run>[]) => subjectOf({ posts: runs.flat(), listing: wholeList });

/** `n` notes within the week that begins on the 100th day before now. */
const flood = (n: number) => run(n, 94, 6 / n);
/** A note every ten days on both sides of the flood's silence. */
const before = run(25, 110, 10);
const after = (gap: number) => run(Math.floor((94 - gap) / 9), 0.5, (93.5 - gap) / Math.floor((94 - gap) / 9 - 1));

describe('a flood, then silence', () => {
  test.each([
    [50, 60, 'critical'],
    [49, 60, 'warn'],
    [50, 59, 'warn'],
    [50, 45, 'warn'],
    [50, 44, 'clear']
  ])('%i notes in a week, then %i days: %s', (n, gap, state) =>
    expect(stateOf(irregularPosting, posting(after(gap), flood(n), before))).toBe(state)
  );

  it('is critical when the silence lasts until now', () =>
    expect(stateOf(irregularPosting, posting(flood(50), before))).toBe('critical'));

  it('is not when the silence came before the flood', () =>
    expect(stateOf(irregularPosting, posting(run(10, 0.5, 9), flood(55), run(25, 170, 7)))).toBe('warn'));

  it('is not when a new account brought its notes along', () => {
    const subject = subjectOf({ id: idFrom(110), posts: [...flood(60), ...run(6, 0.5, 8)], listing: wholeList });
    expect(irregularPosting.judge(subject)).not.toMatchObject({ severity: 'critical' });
  });

  it('says when, with the notes', () => {
    const posts = [...flood(50), ...before];
    expect(irregularPosting.judge(subjectOf({ posts, listing: wholeList }))).toMatchObject({
      because: { posts: 75, weekPosts: 50, weekFrom: '2026-08-12', gapDays: 94, gapFrom: '2026-08-18', silentDays: 94 },
      cites: expect.arrayContaining([
        expect.objectContaining({ measure: 'longestGap', value: 94, posts: [posts[0]?.id] }),
        expect.objectContaining({ measure: 'busiestWeek', value: 50 })
      ])
    });
  });
});

describe('a busy week and a pause', () => {
  const pause = (days: number) => [run(20, 0.5, 1.0), run(20, 20 + days, 8)];
  test.each([
    ['twenty in a week, 45 days', [run(20, 46, 0.3), run(20, 60, 15), run(3, 0.5, 0.2)], 'warn'],
    ['nineteen in a week, 45 days', [run(19, 46, 0.3), run(20, 60, 15), run(3, 0.5, 0.2)], 'clear'],
    ['seven a week, a month’s pause', pause(30), 'clear']
  ])('%s: %s', (_, runs, state) => expect(stateOf(irregularPosting, posting(...runs))).toBe(state));

  it('is no news of one who always posts as much', () => {
    const week = run(20, 317, 0.3);
    expect(stateOf(irregularPosting, posting(run(250, 0.5, 1.08), week))).toBe('clear');
    expect(stateOf(irregularPosting, posting(run(25, 0.5, 10.8), week))).toBe('warn');
  });
});

describe('everything at once', () => {
  test.each([
    [19, 'warn'],
    [18, 'clear']
  ])('%i notes of one day and another seven weeks later: %s', (n, state) =>
    expect(stateOf(irregularPosting, posting(run(n, 50, 0.01), run(1, 1, 0)))).toBe(state)
  );
});

describe('silence', () => {
  test.each([
    ['sixty days after one note a week', [run(30, 60, 6.9)], 'warn'],
    ['sixty days after fewer', [run(30, 60, 7.4)], 'info'],
    ['fifty-nine days', [run(30, 59, 6.9)], 'clear'],
    ['a gap of sixty days between two notes', [run(16, 0.5, 8), run(10, 181, 9)], 'info'],
    ['a gap of fifty-nine', [run(16, 0.5, 8), run(10, 179.5, 9)], 'clear']
  ])('%s: %s', (_, runs, state) => expect(stateOf(irregularPosting, posting(...runs))).toBe(state));
});

test('hidden or deleted notes take it one level down', () => {
  const posts = [...flood(50), ...before].map(post => ({ ...post, likes: exactly(10) }));
  const of = (total: number) =>
    irregularPosting.judge(
      subjectOf({ posts, listing: wholeList, profile: header({ followers: 1, likesAndCollects: total }) })
    );
  expect(of(750 * 3.5)).toMatchObject({ severity: 'critical' });
  expect(of(750 * 3.51)).toMatchObject({ severity: 'warn', because: { hidden: 1 } });
});

test.each([
  ['fourteen notes', { posts: run(14, 1, 20), listing: wholeList }],
  ['a list that reaches back 364 days', { posts: run(27, 0, 14), listing: openList }]
])('is not checked with %s', (_, facts) => expect(stateOf(irregularPosting, subjectOf(facts))).toBe('unknown'));
