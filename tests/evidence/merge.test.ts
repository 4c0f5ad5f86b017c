import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '@/lib/evidence/comment';
import type { Count } from '@/lib/evidence/count';
import { type Dossier, dossierSchema } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';
import type { Post } from '@/lib/evidence/post';
import { exact, visit } from './arbitrary';

const ID = '5f3a1c0e0000000001008400';
const POST = '68a1b2c3000000001203abcd';
const floor: Count = { value: 1000, low: 1000, high: null, precision: 'floor', text: '1千+' };
const rounded: Count = { value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' };

const seen = (at: string, followers: Count): Dossier => ({
  id: ID,
  firstSeenAt: at,
  profile: { followers: { value: followers, at, from: 'page' } },
  snapshots: [{ at, followers, from: 'page' }]
});

const followersOf = (dossier: Dossier) => dossier.profile?.followers?.value.text;

describe('merging visits', () => {
  test('does not depend on their order or on repeats', () => {
    const sessions = fc.array(visit, { minLength: 2, maxLength: 5 }).chain(visits =>
      fc.record({
        visits: fc.constant(visits),
        shuffled: fc.shuffledSubarray([...visits, ...visits], { minLength: visits.length * 2 })
      })
    );
    fc.assert(
      fc.property(sessions, ({ visits, shuffled }) => {
        expect(normal(shuffled.reduce(merge))).toEqual(normal(visits.reduce(merge)));
      }),
      { numRuns: 2_000 }
    );
  });

  test('is a dossier again, whatever was merged', () => {
    fc.assert(fc.property(visit, visit, (one, other) => dossierSchema.safeParse(merge(one, other)).success));
  });

  test('groups in any way to the same', () => {
    fc.assert(
      fc.property(visit, visit, visit, (one, two, three) => {
        expect(normal(merge(merge(one, two), three))).toEqual(normal(merge(one, merge(two, three))));
      }),
      { numRuns: 2_000 }
    );
  });
});

/** A lone visit in the form that merging keeps. */
const normal = (dossier: Dossier): Dossier => merge(dossier, dossier);

describe('a figure', () => {
  const morning = '2026-11-20T01:00:00.000Z';
  const evening = '2026-11-20T12:00:00.000Z';
  const nextDay = '2026-11-21T01:00:00.000Z';
  test.each([
    ['a floor of the same day', seen(morning, exact(36_012)), seen(evening, floor), '36012'],
    ['a rounded one of the same day', seen(morning, exact(36_012)), seen(evening, rounded), '36012'],
    ['a floor of a later day', seen(morning, exact(36_012)), seen(nextDay, floor), '36012'],
    ['a later exact one', seen(morning, exact(36_012)), seen(evening, exact(36_020)), '36020'],
    ['a rounded one of a later day', seen(morning, exact(36_012)), seen(nextDay, rounded), '3.6万']
  ])('meets %s', (_what, first, then, stands) => {
    expect(followersOf(merge(first, then))).toBe(stands);
    expect(followersOf(merge(then, first))).toBe(stands);
  });
});

describe('a comment', () => {
  const said = (comment: Partial<Comment>): Dossier => ({
    id: ID,
    firstSeenAt: '2026-11-20T01:00:00.000Z',
    comments: [{ id: POST, postId: POST, text: '求色号', ...comment }]
  });

  test('has what either reading had, and the time of the state before that of its id', () => {
    const page = said({
      at: { value: '2025-08-18T01:12:00.000Z', precision: 'second', from: 'id' },
      likes: floor,
      ipLocation: '广东',
      replyTo: ID
    });
    const state = said({
      at: { value: '2025-08-18T01:11:59.000Z', precision: 'second', from: 'state' },
      likes: exact(12),
      byCreator: false,
      author: 'k:1'
    });
    for (const both of [merge(page, state), merge(state, page)])
      expect(both.comments).toEqual([
        {
          id: POST,
          postId: POST,
          text: '求色号',
          at: { value: '2025-08-18T01:11:59.000Z', precision: 'second', from: 'state' },
          likes: exact(12),
          ipLocation: '广东',
          replyTo: ID,
          byCreator: false,
          author: 'k:1'
        }
      ]);
  });
});

describe('snapshots', () => {
  test.each([
    ['one a day while nothing changes', [exact(100), exact(100)], ['100']],
    ['one more when followers change', [exact(100), exact(101)], ['100', '101']],
    ['no floor beside an exact one of the day', [exact(36_012), floor], ['36012']],
    ['a rounded figure that the exact one contradicts stays', [exact(35_000), rounded], ['35000', '3.6万']]
  ])('%s', (_what, figures, stand) => {
    const visits = figures.map((figure, hour) => seen(`2026-11-20T0${hour}:00:00.000Z`, figure));
    expect(visits.reduce(merge).snapshots?.map(({ followers }) => followers.text)).toEqual(stand);
  });
});

describe('a post', () => {
  const card: Dossier = {
    id: ID,
    firstSeenAt: '2026-11-20T01:00:00.000Z',
    posts: [{ id: POST, title: '早八底妆', likes: exact(88), countsAt: '2026-11-20T01:00:00.000Z' }]
  };
  const opened: Dossier = {
    id: ID,
    firstSeenAt: '2026-11-21T01:00:00.000Z',
    posts: [{ id: POST, collects: exact(31), opened: true, countsAt: '2026-11-21T01:00:00.000Z' }]
  };

  test('keeps what only one of two readings had, with its time', () => {
    expect(merge(card, opened).posts).toEqual([
      {
        id: POST,
        title: '早八底妆',
        likes: exact(88),
        collects: exact(31),
        opened: true,
        countsAt: '2026-11-21T01:00:00.000Z',
        readAt: { likes: '2026-11-20T01:00:00.000Z', title: '2026-11-20T01:00:00.000Z' }
      }
    ]);
  });

  test('keeps the signs that the site named, and of words those read last', () => {
    const signed = (at: string, ...sponsorSigns: NonNullable<Post['sponsorSigns']>): Dossier => ({
      id: ID,
      firstSeenAt: at,
      posts: [{ id: POST, sponsorSigns, countsAt: at }]
    });
    const tag = { kind: 'brand-tag', quote: '某品牌' } as const;
    const word = { kind: 'disclosure-word', quote: '广告' } as const;
    const live = signed('2026-11-20T01:00:00.000Z', tag, { kind: 'disclosure-word', quote: '合作' });
    const page = signed('2026-11-20T02:00:00.000Z', word);
    for (const both of [merge(live, page), merge(page, live), merge(merge(page, live), page)])
      expect(both.posts?.[0]?.sponsorSigns).toEqual([tag, word]);
  });

  test('takes its date from the page over its id, from the state over the page', () => {
    const dated = (from: 'id' | 'page' | 'state', value: string): Dossier => ({
      ...card,
      posts: [{ id: POST, publishedAt: { value, precision: from === 'page' ? 'day' : 'second', from } }]
    });
    const all = [
      dated('state', '2025-08-19T10:00:00.000Z'),
      dated('id', '2025-08-17T10:45:55.000Z'),
      dated('page', '2025-08-19')
    ];
    expect(all.reduce(merge).posts?.[0]?.publishedAt?.from).toBe('state');
    expect(all.slice(1).reduce(merge).posts?.[0]?.publishedAt?.from).toBe('page');
  });
});

describe('the list of posts', () => {
  const visit = (since: string, until: string): Dossier => ({
    id: ID,
    firstSeenAt: until,
    listing: { complete: since === 'start', at: until, spans: [{ since, until }] }
  });

  test('a hole between two visits stays a hole', () => {
    const early = visit('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z');
    const late = visit('2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z');
    expect(merge(early, late).listing?.spans).toHaveLength(2);
  });

  test('an old complete list with a hole before today is not complete today', () => {
    const early = visit('start', '2026-02-01T00:00:00.000Z');
    const late = visit('2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z');
    expect(merge(early, late).listing?.complete).toBe(false);
    const joining = visit('2026-01-15T00:00:00.000Z', '2026-06-02T00:00:00.000Z');
    expect([early, late, joining].reduce(merge).listing?.complete).toBe(true);
  });
});
