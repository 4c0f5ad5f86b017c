import { describe, expect, it, test } from 'vitest';
import { ask } from '@/lib/measures/ask';
import { isSearched, paidIn, paidWork } from '@/lib/measures/paid-work';
import { competitorPosts, sponsoredRatio, sponsoredShare } from '@/lib/measures/sponsored';
import { exactly, liked, openList, postAt, searched, subjectOf, times, told, wholeList } from './evidence';
import { missingFrom, taken } from './outcome';

const sign = { kind: 'disclosure-word', quote: '感谢邀请' } as const;

test.each([
  ['opened, with signs looked for', { opened: true, sponsorSigns: [] }, true, false],
  ['opened, with a sign', { opened: true, sponsorSigns: [sign] }, true, true],
  ['opened before signs were looked for', { opened: true, text: '随便说说' }, false, false],
  ['opened, of which nothing was read', { opened: true }, false, false],
  ['a card', { title: '随便说说' }, false, false],
  ['a card whose state holds a text', { text: '随便说说', sponsorSigns: [] }, false, false],
  ['not opened', { opened: false, sponsorSigns: [] }, false, false]
])('%s', (_, facts, wasSearched, paid) => {
  expect(isSearched(postAt(5, facts))).toBe(wasSearched);
  expect(paidIn(subjectOf())(postAt(5, facts))).toBe(paid);
});

test('a note that the user paid for is paid work, whatever it shows', () => {
  const posts = searched(3, 0);
  const at = '2026-11-01T00:00:00Z';
  const answers = { paidNotes: { value: posts.slice(1, 2).map(({ id }) => id), at } };
  expect(posts.map(paidIn(subjectOf({ posts, answers })))).toEqual([false, true, false]);
  expect(taken(ask(subjectOf({ posts, answers }), paidWork)).value).toMatchObject({ searched: 3, paid: 1 });
  expect(taken(ask(subjectOf({ posts }), paidWork)).value).toMatchObject({ searched: 3, paid: 0 });
});

describe('paid work', () => {
  it('is known as soon as anything is', () =>
    expect(taken(ask(subjectOf(), paidWork)).value).toEqual({
      searched: 0,
      paid: 0,
      more: { remedy: 'open-profile' }
    }));

  it('counts searched notes whatever their age, and cites the paid', () => {
    const posts = [
      ...searched(3, 1),
      postAt(1, { opened: true, sponsorSigns: [] }),
      postAt(400, { opened: true, sponsorSigns: [] }),
      postAt(9)
    ];
    const measured = taken(ask(subjectOf({ posts }), paidWork));
    expect(measured).toMatchObject({ n: 5, value: { searched: 5, paid: 1 }, posts: [posts[0]?.id], from: 'opened' });
  });

  it('keeps the marketplace’s count apart from what was seen', () =>
    expect(
      taken(ask(subjectOf({ marketplace: { businessPostCount: told(0, 'marketplace') } }), paidWork))
    ).toMatchObject({ value: { official: 0, searched: 0 }, from: 'official' }));

  it('asks for the most liked of the last 20 first, and where those are done for others', () => {
    const posts = liked(Array.from({ length: 30 }, (_, place) => place));
    const ids = (of: typeof posts) => {
      const { more } = taken(ask(subjectOf({ posts: of, listing: wholeList }), paidWork)).value;
      return [more.remedy, ...(more.posts ?? [])];
    };
    expect(ids(posts).slice(0, 3)).toEqual(['open-posts', posts[19]?.id, posts[18]?.id]);
    const done = posts.map((post, place) =>
      place < 20 ? { ...post, opened: true, sponsorSigns: [], collects: exactly(0), comments: exactly(0) } : post
    );
    expect(ids(done)).toEqual(['open-posts', ...posts.slice(20).map(({ id }) => id)]);
    expect(ids(done.slice(0, 20))).toEqual(['wait-for-posts']);
  });
});

describe('the share of paid notes', () => {
  const statistics = (work: 'daily' | 'business', noteCount: number, days: 30 | 90 = 90) => ({
    basis: { work, kind: 'all' as const, days },
    noteCount: told(noteCount, 'marketplace')
  });
  const share = (...noteStatistics: ReturnType<typeof statistics>[]) =>
    ask(subjectOf({ posts: searched(20, 5), marketplace: { noteStatistics } }), sponsoredShare);

  test.each([
    [
      'business of business and daily notes',
      [statistics('business', 6), statistics('daily', 18)],
      0.25,
      'official',
      24
    ],
    ['none for brands', [statistics('business', 0), statistics('daily', 18)], 0, 'official', 18],
    ['of opened notes where one count is not known', [statistics('business', 6)], 0.25, 'opened', 20],
    [
      'where the counts are of 30 days',
      [statistics('business', 6, 30), statistics('daily', 1, 30)],
      0.25,
      'opened',
      20
    ],
    ['where there were no notes', [statistics('business', 0), statistics('daily', 0)], 0.25, 'opened', 20]
  ])('%s', (_, given, value, from, n) => expect(taken(share(...given))).toMatchObject({ value, from, n }));

  const official = (n: number) => ({ marketplace: { businessPostCount: told(n, 'marketplace') } });
  test.each([
    [
      'the count of all times over the whole list',
      { ...official(5), listing: wholeList, posts: liked(times(20, 1)) },
      0.25
    ],
    ['no more than all', { ...official(30), listing: wholeList, posts: liked(times(20, 1)) }, 1],
    ['what was opened before that', { ...official(0), listing: wholeList, posts: searched(15, 3) }, 0.2],
    ['nothing over a list that goes on', { ...official(5), listing: openList, posts: liked(times(20, 1)) }, undefined],
    ['nothing over an empty list', { ...official(0), listing: wholeList, posts: [] }, undefined]
  ])('without counts by time: %s', (_, facts, value) => {
    const outcome = ask(subjectOf(facts), sponsoredShare);
    expect('missing' in outcome ? undefined : outcome.value).toBe(value);
  });

  it('is of the last 90 days', () => {
    const at = (days: number) => postAt(days, { opened: true, sponsorSigns: [sign] });
    const posts = [...searched(15), at(89.9), at(90), at(200)];
    const measured = taken(ask(subjectOf({ posts }), sponsoredShare));
    expect(measured).toMatchObject({ value: 1 / 16, n: 16, posts: [posts[15]?.id] });
  });

  test.each([
    ['one more note at hand', [...searched(14), ...liked([10])], 1],
    ['two at hand, of which one is lacking', [...searched(14), ...liked([10, 20])], 1]
  ])('asks for no more than is lacking: %s', (_, posts, named) =>
    expect(missingFrom(ask(subjectOf({ posts, listing: openList }), sponsoredShare)).posts).toHaveLength(named)
  );
});

test.each([
  ['no brief', undefined, searched(20, 1), 'write-brief'],
  ['a brief without competitors', [], searched(20, 1), 'write-brief'],
  ['nothing searched', ['某竞品'], [], 'open-profile'],
  ['notes to open', ['某竞品'], liked([10]), 'open-posts']
])('what names a competitor is missing with %s', (_, competitors, posts, remedy) => {
  const brief = competitors && { brief: { name: 'cream', competitors } };
  expect(missingFrom(ask(subjectOf({ posts }, brief ?? {}), competitorPosts)).remedy).toBe(remedy);
});

describe('paid notes against the others', () => {
  const engaged = (n: number, paid: number, likes: number) =>
    searched(n, paid, { likes: exactly(likes), collects: exactly(2 * likes), comments: exactly(likes) });

  it('is the quotient of the medians of all engagement', () => {
    const posts = [...engaged(3, 3, 50), ...engaged(10, 0, 100)];
    expect(taken(ask(subjectOf({ posts }), sponsoredRatio))).toMatchObject({
      value: 0.5,
      n: 13,
      posts: posts.slice(0, 3).map(({ id }) => id)
    });
  });

  it('counts those that the user paid for, signs or none', () => {
    const posts = engaged(13, 2, 50);
    const third = posts[2]?.id ?? '';
    const answers = { paidNotes: { value: [third], at: '2026-11-01T00:00:00Z' } };
    expect(missingFrom(ask(subjectOf({ posts }), sponsoredRatio))).toMatchObject({ have: 12 });
    expect(taken(ask(subjectOf({ posts, answers }), sponsoredRatio)).posts).toEqual(
      posts.slice(0, 3).map(({ id }) => id)
    );
  });

  it('is missing where the others have none', () =>
    expect(
      missingFrom(ask(subjectOf({ posts: [...engaged(3, 3, 50), ...engaged(10, 0, 0)] }), sponsoredRatio))
    ).toEqual({
      remedy: 'wait-for-posts'
    }));

  it('never asks for fewer than none', () => {
    const posts = [...engaged(2, 2, 50), ...engaged(18, 0, 100), ...liked(times(10, 1)).map(old)];
    expect(missingFrom(ask(subjectOf({ posts, listing: openList }), sponsoredRatio))).toEqual({
      remedy: 'open-posts',
      need: 13,
      have: 12,
      unit: 'posts',
      posts: [posts[20]?.id]
    });
  });

  it('leaves out notes that still grow', () => {
    const young = postAt(2.9, { ...engaged(1, 1, 50)[0], id: postAt(2.9).id });
    const posts = [young, ...engaged(2, 2, 50), ...engaged(10, 0, 100)];
    expect(missingFrom(ask(subjectOf({ posts, listing: wholeList }), sponsoredRatio))).toMatchObject({ have: 12 });
  });
});

/** The same note, forty days earlier. */
function old(post: ReturnType<typeof postAt>, place: number) {
  return { ...post, id: postAt(50 + place).id };
}
