import { describe, expect, it, test } from 'vitest';
import { ask } from '@/lib/measures/ask';
import { busiestWeek, longestGap, postingYear } from '@/lib/measures/posting-year';
import { activeWeeks, burstiness, postsPer30Days, reachInDays } from '@/lib/measures/rhythm';
import { ago, DAY, idFrom, NOW, openList, postAt, subjectOf, wholeList } from './evidence';
import { missingFrom, taken } from './outcome';

const every = (days: number, n: number, from = 0) =>
  Array.from({ length: n }, (_, place) => postAt(from + place * days));

describe('how far back the list reaches', () => {
  test.each([
    ['complete', { posts: every(10, 3), listing: wholeList }, Number.POSITIVE_INFINITY],
    ['the oldest note', { posts: every(10, 3), listing: openList }, 20],
    ['a pinned note proves nothing', { posts: [...every(10, 3), postAt(300, { pinned: true })] }, 20],
    ['nothing read', {}, 0],
    ['an opened note from anywhere proves nothing', { posts: [postAt(300, { opened: true })] }, 0],
    ['an opened note of the list does', { posts: [postAt(300, { opened: true })], listing: openList }, 300],
    [
      'the newest stretch, in whatever order they stand',
      {
        posts: every(10, 30),
        listing: {
          ...openList,
          spans: [
            { since: ago(40), until: ago(0) },
            { since: ago(300), until: ago(100) }
          ]
        }
      },
      40
    ],
    [
      'a stretch from the start',
      { listing: { ...openList, spans: [{ since: 'start' as const, until: ago(0) }] } },
      Number.POSITIVE_INFINITY
    ]
  ])('%s', (_, facts, days) => expect(ask(subjectOf(facts), reachInDays)).toBeCloseTo(days, 4));
});

describe('posting rhythm', () => {
  it('counts the last 90 days, pinned and newest notes included', () => {
    const posts = [postAt(0.5), postAt(30, { pinned: true }), ...every(10, 10, 1)];
    expect(taken(ask(subjectOf({ posts, listing: openList }), postsPer30Days)).value).toBeCloseTo(11 / 3);
  });

  test.each([
    [89, 'scroll-older'],
    [91, undefined]
  ])('needs a list that reaches back 90 days, not %i', (days, remedy) => {
    const outcome = ask(subjectOf({ posts: [postAt(1), postAt(days)], listing: openList }), postsPer30Days);
    expect('missing' in outcome ? outcome.missing.remedy : undefined).toBe(remedy);
  });

  it('counts 7-day spans back from now', () => {
    const posts = [postAt(0.1), postAt(6.9), postAt(7.1), postAt(83.9), postAt(84.1)];
    expect(taken(ask(subjectOf({ posts, listing: wholeList }), activeWeeks)).value).toBe(3);
  });

  it('finds clockwork at −1 and needs ten notes', () => {
    expect(taken(ask(subjectOf({ posts: every(3, 12) }), burstiness)).value).toBeCloseTo(-1, 2);
    expect(missingFrom(ask(subjectOf({ posts: every(3, 9) }), burstiness))).toMatchObject({ need: 10, have: 9 });
  });

  it('finds one gap that holds all time at 1', () => {
    const posts = [...every(0.00002, 30, 1), postAt(300)];
    expect(taken(ask(subjectOf({ posts }), burstiness)).value).toBeCloseTo(1, 2);
  });

  it('reads the time of a note from its id where no other is known, and never one to come', () => {
    const dated = { id: 'ffffffff0000000000000000', publishedAt: { value: '2026-11-01', precision: 'day' as const } };
    const undated = { id: 'ffffffff0000000000000001' };
    const tomorrow = { id: idFrom(-1) };
    const subject = subjectOf({ posts: [dated, undated, tomorrow, postAt(3)], listing: wholeList });
    expect(taken(ask(subject, postsPer30Days)).value).toBeCloseTo(2 / 3);
  });
});

describe('a year of posting', () => {
  const year = every(20, 18);

  test.each([
    ['fourteen notes', { posts: every(20, 14), listing: wholeList }, 'wait-for-posts'],
    ['a list of 340 days', { posts: every(20, 18), listing: openList }, 'scroll-older']
  ])('is unknown with %s', (_, facts, remedy) =>
    expect(missingFrom(ask(subjectOf(facts), postingYear)).remedy).toBe(remedy)
  );

  it('finds the longest silence in whole days, the present one included', () => {
    const [newest] = year;
    const later = { ...subjectOf({ posts: year, listing: wholeList }), now: NOW + 25.5 * DAY };
    expect(taken(ask(later, longestGap))).toMatchObject({ value: 25, posts: [newest?.id] });
    expect(taken(ask(subjectOf({ posts: year, listing: wholeList }), longestGap)).value).toBe(20);
  });

  it('finds the most notes in any seven days, leaving out what a new account brought along', () => {
    const flood = every(0.25, 20, 100);
    const posts = [...year, ...flood];
    expect(taken(ask(subjectOf({ posts, listing: wholeList }), busiestWeek)).value).toBe(21);
    const young = subjectOf({ id: idFrom(120), posts, listing: wholeList });
    expect(taken(ask(young, busiestWeek)).value).toBe(1);
  });
});
