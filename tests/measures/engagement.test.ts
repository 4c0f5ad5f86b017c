import { describe, expect, it, test } from 'vitest';
import { ask } from '@/lib/measures/ask';
import { engagementPerLike, engagementRate, meanEngagementRate } from '@/lib/measures/engagement';
import { collectsPerLike, commentsPerLike } from '@/lib/measures/totals';
import {
  ago,
  atLeast,
  exactly,
  header,
  liked,
  opened,
  openList,
  postAt,
  reading,
  subjectOf,
  times,
  wholeList
} from './evidence';
import { missingFrom, taken } from './outcome';

const twenty = liked([200, 190, 180, 170, 160, ...times(15, 100)]);
const first = (n: number) => twenty.map((post, place) => (place < n ? opened(post, 0.4, 0.1) : post));
const last = (n: number) => twenty.map((post, place) => (place >= 20 - n ? opened(post, 0.4, 0.1) : post));
const profile = header({ followers: 20_000 });

describe('engagement per like', () => {
  const blended = Math.sqrt(1.5 * 1.45);
  test.each([
    ['nothing opened: the usual figure', twenty, 1.45, 1.15, 2.0, 'estimate'],
    [
      'one opened: half way, in the proportions of the usual range',
      first(1),
      blended,
      (blended * 1.15) / 1.45,
      (blended * 2) / 1.45,
      'estimate'
    ],
    ['four opened', first(4), blended, (blended * 1.15) / 1.45, (blended * 2) / 1.45, 'estimate'],
    ['the five most liked opened', first(5), 1.5, 1.5 * 0.9, 1.5 * 1.1, 'opened'],
    ['five others opened', last(5), 1.5, 1.5 * 0.86, 1.5 * 1.21, 'opened'],
    ['all opened: exact', first(20), 1.5, 1.5, 1.5, 'opened']
  ] as const)('%s', (_, posts, value, low, high, from) => {
    const perLike = taken(ask(subjectOf({ profile, posts }), engagementPerLike));
    expect(perLike.value).toBeCloseTo(value, 10);
    expect(perLike.low).toBeCloseTo(low, 10);
    expect(perLike.high).toBeCloseTo(high, 10);
    expect(perLike.from).toBe(from);
  });

  const total = 2_400;
  test.each([
    ['the totals of the whole list', { listing: wholeList }, Math.sqrt(1.45 * (3_600 / total) * 1.05)],
    [
      'totals that speak of hidden notes are cut at 3.5',
      { listing: wholeList, sum: 24_000 },
      Math.sqrt(1.45 * 3.5 * 1.05)
    ],
    ['totals below the likes are cut at 1.02', { listing: wholeList, sum: 1_000 }, Math.sqrt(1.45 * 1.02 * 1.05)],
    ['a list that goes on says nothing', { listing: openList }, 1.45]
  ])('%s', (_, { listing, sum = 3_600 }: { listing: typeof openList; sum?: number }, value) => {
    const subject = subjectOf({
      profile: header({ followers: 20_000, likesAndCollects: sum }),
      posts: twenty,
      listing
    });
    expect(taken(ask(subject, engagementPerLike)).value).toBeCloseTo(value, 10);
  });

  it('does not take a note without likes, or a total that is a floor, for figures', () => {
    const holes = subjectOf({
      profile: header({ followers: 20_000, likesAndCollects: 3_600 }),
      posts: [...twenty, postAt(99)],
      listing: wholeList
    });
    const floor = subjectOf({
      profile: header({ followers: 20_000, likesAndCollects: atLeast(10_000) }),
      posts: twenty,
      listing: wholeList
    });
    for (const subject of [holes, floor]) expect(taken(ask(subject, engagementPerLike)).value).toBe(1.45);
  });

  test.each([
    ['空气炸锅食谱', 1.15],
    ['口红试色', 0.93],
    ['面霜精华', 1],
    ['随便说说', 1]
  ])('notes titled %s: the usual figure × %f', (title, factor) => {
    const posts = liked(times(12, 50), { title });
    expect(taken(ask(subjectOf({ profile, posts }), engagementPerLike)).value).toBeCloseTo(1.45 * factor, 10);
  });
});

describe('engagement rate', () => {
  it('is median likes × K ÷ followers; the mean rate takes the mean', () => {
    const subject = subjectOf({ profile, posts: twenty });
    expect(taken(ask(subject, engagementRate)).value).toBeCloseTo((100 * 1.45) / 20_000, 12);
    expect(taken(ask(subject, meanEngagementRate)).value).toBeCloseTo((120 * 1.45) / 20_000, 12);
  });

  it('takes the low likes over the high followers, and the reverse', () => {
    const rough = { value: 20_000, low: 19_500, high: 20_999, precision: 'rounded' as const, text: '2万' };
    const posts = times(6, { value: 100, low: 95, high: 109, precision: 'rounded' as const, text: '100' }).map(
      (likes, place) => postAt(5 + place, { likes })
    );
    const rate = taken(ask(subjectOf({ profile: header({ followers: rough }), posts }), engagementRate));
    expect(rate.low).toBeCloseTo((95 * 1.15) / 20_999, 12);
    expect(rate.high).toBeCloseTo((109 * 2.0) / 19_500, 12);
    expect(rate).toMatchObject({ n: 6, quotes: ['2万'] });
  });

  it('of a follower floor may be anything down to 0', () => {
    const subject = subjectOf({ profile: header({ followers: atLeast(20_000) }), posts: twenty });
    expect(taken(ask(subject, engagementRate))).toMatchObject({ value: (100 * 1.45) / 20_000, low: 0 });
  });

  test.each([
    ['no profile', {}, 'open-profile'],
    ['four notes of a list that goes on', { profile, posts: twenty.slice(0, 4), listing: openList }, 'scroll-older'],
    ['four notes in all', { profile, posts: twenty.slice(0, 4), listing: wholeList }, 'wait-for-posts'],
    ['no followers', { profile: header({ followers: 0 }), posts: twenty }, 'visit-again-after-7-days']
  ])('is unknown with %s', (_, facts, remedy) =>
    expect(missingFrom(ask(subjectOf(facts), engagementRate)).remedy).toBe(remedy)
  );

  it('counts neither pinned nor newest notes, nor notes without likes', () => {
    const others = [
      postAt(1, { likes: exactly(9_000) }),
      postAt(50, { likes: exactly(9_000), pinned: true }),
      postAt(6)
    ];
    const five = liked(times(5, 100));
    const rate = taken(ask(subjectOf({ profile, posts: [...others, ...five] }), engagementRate));
    expect(rate).toMatchObject({ n: 5, value: (100 * 1.45) / 20_000 });
  });
});

describe('saves and comments per like', () => {
  it('come from three opened notes', () => {
    const subject = subjectOf({ profile, posts: first(3) });
    expect(taken(ask(subject, collectsPerLike)).value).toBeCloseTo(0.4, 10);
    expect(taken(ask(subject, commentsPerLike)).value).toBeCloseTo(0.1, 10);
  });

  it('ask for the most liked notes that are not opened yet, as many as are lacking', () => {
    const posts = first(1);
    expect(missingFrom(ask(subjectOf({ profile, posts }), commentsPerLike))).toEqual({
      remedy: 'open-posts',
      need: 3,
      have: 1,
      unit: 'posts',
      posts: [posts[1]?.id, posts[2]?.id]
    });
  });

  it('saves come from the totals where fewer were opened', () => {
    const subject = subjectOf({
      profile: { likesAndCollects: reading(exactly(3_600)) },
      posts: first(2),
      listing: { complete: true, at: ago(0) }
    });
    expect(taken(ask(subject, collectsPerLike))).toMatchObject({ value: 0.5, quotes: ['3600'] });
  });
});
