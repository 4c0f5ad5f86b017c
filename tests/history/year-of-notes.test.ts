import { describe, expect, test } from 'vitest';
import { yearOfNotes } from '@/components/history/year-of-notes';
import type { Post } from '@/lib/evidence/post';
import {
  atLeast,
  DAY,
  exactly,
  liked,
  NOW,
  openList,
  postAt,
  subjectOf,
  times,
  wholeList
} from '@/tests/measures/evidence';

const ORDINARY = times(9, 100);
const sign = { kind: 'disclosure-word' as const, quote: '品牌合作' };
const yearOf = (posts: Post[], listing = wholeList) => yearOfNotes(subjectOf({ posts, listing }));

describe('the notes', () => {
  test('are those of 365 days whose likes are known, oldest first; others with a date are counted', () => {
    const posts = [
      postAt(3, { likes: exactly(10) }),
      postAt(5),
      postAt(364.9, { likes: exactly(0) }),
      postAt(365, { likes: exactly(12) })
    ];
    const { notes, withoutLikes } = yearOf(posts);
    expect(notes.map(({ likes }) => likes.value)).toEqual([0, 10]);
    expect(withoutLikes).toBe(1);
  });

  test.each([
    ['not searched', {}, false, 0],
    ['opened without a sign', { opened: true, sponsorSigns: [] }, false, 1],
    ['with a sign', { opened: true, sponsorSigns: [sign] }, true, 1],
    ['with a sign that the card showed', { sponsorSigns: [sign] }, true, 1]
  ])('%s', (_, facts: Partial<Post>, isSponsored, searched) => {
    const year = yearOf([postAt(5, { likes: exactly(10), ...facts })]);
    expect(year.notes[0]?.isSponsored).toBe(isSponsored);
    expect(year.searched).toBe(searched);
  });
});

test('a note that the user paid for is sponsored, and counts among those known', () => {
  const [paid, other] = [postAt(5, { likes: exactly(10) }), postAt(6, { likes: exactly(11) })];
  const year = yearOfNotes(subjectOf({ posts: [paid, other], answers: { paidNotes: { value: [paid.id], at: '' } } }));
  expect(year.notes.map(({ isSponsored, isPaidByUser }) => [isSponsored, isPaidByUser])).toEqual([
    [false, undefined],
    [true, true]
  ]);
  expect(year.searched).toBe(1);
});

describe('viral', () => {
  test.each([
    [499, false],
    [500, true],
    [501, true]
  ])('%i against a median of 100: %s', (likes, isViral) => {
    const [newest] = yearOf([postAt(1, { likes: exactly(likes) }), ...liked(ORDINARY)]).notes.toReversed();
    expect(newest?.isViral).toBe(isViral);
    expect(newest?.timesMedian).toBeCloseTo(likes / 100);
  });

  test('a median takes five notes that had three days to grow and are not pinned', () => {
    const young = postAt(1, { likes: exactly(9_000) });
    const pinned = postAt(30, { likes: exactly(9_000), pinned: true });
    const four = yearOf([young, pinned, ...liked(times(4, 100))]);
    expect(four.median).toBeUndefined();
    expect(four.notes.some(({ isViral }) => isViral)).toBe(false);
    expect(yearOf([young, pinned, ...liked(times(5, 100))]).median).toEqual({ likes: 100, isFloor: false });
  });

  test('the median is the year’s own', () => {
    const old = times(30, 0).map((_, place) => postAt(400 + place, { likes: exactly(9_000) }));
    expect(yearOf([...liked(ORDINARY), ...old]).median?.likes).toBe(100);
  });

  test('of nothing but 0 nothing is', () => {
    const year = yearOf([postAt(1, { likes: exactly(40) }), ...liked(times(9, 0))]);
    expect(year.median).toEqual({ likes: 0, isFloor: false });
    expect(year.notes.some(({ isViral }) => isViral)).toBe(false);
  });

  test.each([
    ['below the median tells nothing', 10, true],
    ['at it neither', 100, true],
    ['above it leaves it alone', 1_000, false]
  ])('a floor %s', (_, floor, isFloor) => {
    const year = yearOf([postAt(20, { likes: atLeast(floor) }), ...liked([...ORDINARY, 7_000])]);
    expect(year.median).toEqual({ likes: 100, isFloor });
    expect(year.notes.filter(({ isViral }) => isViral)).toHaveLength(isFloor ? 0 : 2);
  });
});

describe('the time that was not seen', () => {
  test.each([
    ['none of a whole list', wholeList, 365],
    ['all before the oldest note of an open one', openList, 40]
  ])('%s', (_, listing, days) => {
    const { from, to, seenFrom } = yearOf(
      [postAt(40, { likes: exactly(1) }), postAt(2, { likes: exactly(1) })],
      listing
    );
    expect(to - from).toBe(365 * DAY);
    expect((NOW - seenFrom) / DAY).toBeCloseTo(days, 4);
  });
});
