import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { Dossier } from '@/lib/evidence/dossier';
import { observationSchema } from '@/lib/evidence/observation';
import { finished } from '@/lib/reader/finished';
import { takeLiveState } from '@/lib/reader/live-state';
import { type Looking, observeLive } from '@/lib/reader/observe-live';

const CREATOR = '5f3a1c0e0000000001008400';
const OTHER = '5b1c2d3e0000000001001234';
const POST = '68a1b2c3000000001203abcd';
const OLDER = '6891b2c3000000001203abcd';
const NOW = '2026-11-20T08:15:02.000Z';
const LOADED = '2026-11-20T08:00:00.000Z';
const AGO = '2026-11-20T08:13:00.000Z';

interface Facts {
  asked?: string;
  author?: string;
  nickname?: string;
  cardName?: string;
  redId?: string;
  fans?: string;
  likes?: string;
  cards?: unknown[];
  hasMore?: boolean;
  guest?: boolean;
  banned?: object;
  details?: Record<string, unknown>;
}

const card = (id: string, { author = CREATOR, cardName = '阿梨', likes = '1558' }: Facts = {}) => ({
  id,
  noteCard: {
    noteId: id,
    type: 'normal',
    user: { userId: author, nickname: cardName },
    interactInfo: { likedCount: likes }
  }
});

const detail = (id: string, author = CREATOR, currentTime?: number) => ({
  currentTime,
  note: {
    noteId: id,
    type: 'normal',
    desc: '正文',
    time: Date.parse('2025-08-17T10:46:00.000Z'),
    user: { userId: author, nickname: '阿梨' },
    interactInfo: { likedCount: '1600', shareCount: '12' }
  }
});

function state(facts: Facts = {}) {
  const {
    asked = CREATOR,
    nickname = '阿梨',
    redId = 'ali_skin',
    fans = '36012',
    hasMore = true,
    guest = false
  } = facts;
  return {
    user: {
      loggedIn: !guest,
      userInfo: { guest },
      userPageData: { basicInfo: { nickname, redId }, interactions: [{ type: 'fans', count: fans }] },
      notes: [facts.cards ?? [card(POST, facts), card(OLDER, facts)], [], []],
      noteQueries: [{ userId: asked, hasMore }],
      bannedInfo: facts.banned
    },
    note: { noteDetailMap: facts.details ?? {} }
  };
}

const exact = (value: number): Count => ({ value, low: value, high: value, precision: 'exact', text: String(value) });

/** What is stored of the creator, read from the page two minutes ago. */
const stored = (facts: {
  redId?: string;
  nickname?: string;
  followers?: Count;
  likes?: Count;
  at?: string;
}): Dossier => {
  const { at = AGO, followers, likes, ...texts } = facts;
  const readings = Object.entries(texts).map(([name, value]) => [name, { value, at, from: 'page' }]);
  return {
    id: CREATOR,
    firstSeenAt: at,
    profile: {
      ...Object.fromEntries(readings),
      ...(followers && { followers: { value: followers, at, from: 'page' } })
    },
    posts: [{ id: POST, countsAt: at, ...(likes && { likes }) }]
  };
};

async function look(data: object, path = `/user/profile/${CREATOR}`, known?: Dossier, more: Partial<Looking> = {}) {
  const live = takeLiveState({
    location: { origin: 'https://www.xiaohongshu.com', pathname: path },
    performance: { timeOrigin: Date.parse(LOADED) },
    __INITIAL_STATE__: data
  });
  if (!live) throw new Error('Nothing was taken');
  const recall = async (id: string) => (id === known?.id ? known : undefined);
  const read = await observeLive(live, { now: Date.parse(NOW), recall, ...more });
  return 'refused' in read ? read.refused : observationSchema.parse(finished(read.observation));
}

describe('the live state is refused', () => {
  it.each<[string, Facts, Dossier?]>([
    ['whose own user id is another’s', { asked: OTHER }],
    ['whose cards are another’s, while the list was asked for', { author: OTHER }],
    ['whose cards are another’s, while nobody says for whom', { asked: '', author: OTHER }],
    [
      'whose first card is another’s, while nobody says for whom',
      { asked: '', cards: [card(POST, { author: OTHER }), card(OLDER)] }
    ],
    ['whose header still shows another red id than the page', { redId: 'next_door' }, stored({ redId: 'ali_skin' })],
    [
      'whose header still shows another name than the page',
      { nickname: '别人', redId: '' },
      stored({ nickname: '阿梨' })
    ],
    ['whose header still shows another name than the cards', { nickname: '别人' }],
    ['whose header came without a word of whose it is', { cards: [] }],
    ['of an account closed under another id', { banned: { userId: OTHER, serverBanned: true } }]
  ])('%s', async (_, facts, known) => {
    expect(await look(state(facts), undefined, known)).toBe('foreign');
  });

  it('of a note, where it holds other notes', async () => {
    expect(await look(state({ details: { [OLDER]: detail(OLDER) } }), `/explore/${POST}`)).toBe('foreign');
  });

  it.each(['/explore', '/board/5f3a1c0e0000000001008400', '/user/profile/me'])(
    'at %s, where it says nothing',
    async path => {
      expect(await look(state(), path)).toBe('none');
    }
  );

  it('where it names nobody', async () => {
    expect(await look({ user: { userPageData: { basicInfo: { nickname: '阿梨' } }, notes: [[]] }, note: {} })).toBe(
      'none'
    );
    expect(await look({})).toBe('none');
  });
});

describe('the header in the live state is its owner’s', () => {
  const headerOf = async (facts: Facts, known?: Dossier, more?: Partial<Looking>) => {
    const read = await look(state(facts), undefined, known, more);
    return typeof read === 'string' ? read : read.profile?.followers;
  };
  const followers = { value: exact(36_012), at: NOW, from: 'live-state' };

  it('when the page showed its red id, whatever name the cards carry', async () => {
    expect(await headerOf({ nickname: '改了名' }, stored({ redId: 'ali_skin' }))).toEqual(followers);
  });

  it('when the name is on the cards, and what was read long ago does not count', async () => {
    expect(await headerOf({})).toEqual(followers);
    expect(await headerOf({}, stored({ redId: 'old_id', at: '2026-11-01T00:00:00.000Z' }))).toEqual(followers);
    expect(await headerOf({ nickname: '阿梨  x', cardName: '阿梨 x' })).toEqual(followers);
  });

  it('when nothing tells and the data was saved whole', async () => {
    expect(await headerOf({ cards: [] }, undefined, { isSaved: true })).toEqual(followers);
    expect(await headerOf({ redId: 'next_door' }, stored({ redId: 'ali_skin' }), { isSaved: true })).toBe('foreign');
  });

  it('and left out where nothing tells, while the notes name their author', async () => {
    const read = await look(state({ cards: [card(POST, { cardName: '' })] }));
    expect(read).toMatchObject({ creatorId: CREATOR, posts: [{ id: POST }] });
    expect(read).not.toHaveProperty('profile');
  });
});

describe('the list in the live state', () => {
  const listing = async (facts: Facts) => {
    const read = await look(state(facts));
    return typeof read === 'string' ? read : read.listing;
  };

  it('is complete only where the site said so to somebody who is signed in', async () => {
    expect(await listing({ hasMore: false })).toEqual({
      complete: true,
      at: NOW,
      spans: [{ since: 'start', until: LOADED }]
    });
    expect(await listing({ hasMore: true })).toMatchObject({ complete: false });
    expect(await listing({ hasMore: false, guest: true })).toMatchObject({ complete: false });
  });

  it('is not complete with a note by somebody else, or without an id', async () => {
    expect(await listing({ hasMore: false, cards: [card(POST), card(OLDER, { author: OTHER })] })).toMatchObject({
      complete: false
    });
    expect(await listing({ hasMore: false, cards: [card(POST), card('')] })).toMatchObject({ complete: false });
  });

  it('is nothing before it comes, though the site may say that nothing follows', async () => {
    const read = await look(state({ cards: [], hasMore: false }), undefined, stored({ redId: 'ali_skin' }));
    expect(read).toMatchObject({ creatorId: CREATOR });
    expect(read).not.toHaveProperty('listing');
    expect(read).not.toHaveProperty('posts');
  });

  it('was fetched when the document was loaded, or after its newest note', async () => {
    expect(await listing({})).toMatchObject({ spans: [{ since: '2025-08-05T07:29:07.000Z', until: LOADED }] });
    const fresh = '6b000058000000001203abcd';
    expect(await listing({ cards: [card(fresh), card(OLDER)] })).toMatchObject({
      spans: [{ until: '2026-11-20T08:10:00.000Z' }]
    });
  });
});

describe('notes that were opened', () => {
  it('bring their seconds and shares to the profile, as of when the site wrote them down', async () => {
    const written = Date.parse(AGO);
    const details = { [POST]: detail(POST, CREATOR, written), [OLDER]: detail(OLDER, OTHER, written) };
    const read = await look(state({ details }));
    expect(read).toMatchObject({
      posts: [
        {
          id: POST,
          opened: true,
          shares: exact(12),
          likes: exact(1558),
          publishedAt: { value: '2025-08-17T10:46:00.000Z', from: 'state' },
          countsAt: NOW,
          readAt: { shares: AGO, text: AGO }
        },
        { id: OLDER, countsAt: NOW }
      ]
    });
  });

  it('are as of now where one lies open, and undated where nobody wrote when', async () => {
    const read = await look(
      state({ details: { [POST]: detail(POST, CREATOR, 1), [OLDER]: detail(OLDER) } }),
      `/explore/${POST}`
    );
    expect(read).toMatchObject({
      page: 'note',
      posts: [{ id: POST, countsAt: NOW, likes: exact(1600) }, { id: OLDER }]
    });
    if (typeof read === 'string') throw new Error(read);
    expect(read.posts?.[1]).not.toHaveProperty('countsAt');
  });
});

describe('the live state against the page', () => {
  const against = async (facts: Facts, known: Dossier) => {
    const read = await look(state(facts), undefined, known);
    return typeof read === 'string' ? read : read.disagreements;
  };
  const rounded: Count = { value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' };

  it('is recorded where both cannot be true, with the one that stands', async () => {
    expect(await against({ fans: '512' }, stored({ redId: 'ali_skin', followers: rounded }))).toEqual([
      {
        fact: 'followers',
        at: NOW,
        kept: { count: exact(512), from: 'live-state' },
        other: { count: rounded, from: 'page' }
      }
    ]);
    expect(await against({ likes: '1千+' }, stored({ redId: 'ali_skin', likes: exact(9) }))).toEqual([
      {
        fact: 'likes',
        postId: POST,
        at: NOW,
        kept: { count: exact(9), from: 'page' },
        other: { count: { value: 1000, low: 1000, high: null, precision: 'floor', text: '1千+' }, from: 'live-state' }
      }
    ]);
  });

  it('is not recorded within what rounding leaves open, or between two times', async () => {
    expect(await against({}, stored({ redId: 'ali_skin', followers: rounded, likes: exact(1558) }))).toBeUndefined();
    const earlier = stored({ followers: exact(9), likes: exact(9), at: '2026-11-20T08:05:00.000Z' });
    expect(await against({}, earlier)).toBeUndefined();
  });

  it('tells of a closed account in the words of the site', async () => {
    const read = await look(state({ banned: { userId: CREATOR, serverBanned: true, reason: '账号封禁' } }));
    expect(read).toMatchObject({ profile: { sanction: { value: '账号封禁', from: 'live-state' } } });
  });
});

describe('whatever a page puts into its data', () => {
  const odd = fc.oneof(
    fc.string({ maxLength: 30, unit: 'binary' }),
    fc.constantFrom(
      '长'.repeat(30_000),
      '9'.repeat(400),
      '1e999',
      '-1',
      '0x10',
      '1.2亿',
      '\ud800',
      ' ',
      POST,
      OTHER,
      CREATOR
    ),
    fc.double(),
    fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(Number),
    fc.boolean(),
    fc.constantFrom(null, undefined)
  );
  const list = <Item>(item: fc.Arbitrary<Item>) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.array(item, { maxLength: 3 }) },
      { weight: 1, arbitrary: item.map(one => Array.from({ length: 6_000 }, () => one)) }
    );
  const shape = <Names extends string>(...names: Names[]) => fc.dictionary(fc.constantFrom(...names), odd);
  const person = fc.oneof(fc.constant({ userId: CREATOR, nickname: '阿梨' }), shape('userId', 'nickname'));
  const counts = shape('likedCount', 'collectedCount', 'commentCount', 'shareCount', 'sticky');
  const row = fc.record({
    id: fc.oneof(odd, fc.constant(POST)),
    noteCard: fc.record({ noteId: odd, displayTitle: odd, type: odd, time: odd, user: person, interactInfo: counts })
  });
  const said = fc.record({
    id: fc.oneof(odd, fc.constant(OLDER)),
    content: odd,
    likeCount: odd,
    createTime: odd,
    ipLocation: odd,
    userInfo: person
  });
  const note = fc.record({
    currentTime: odd,
    comments: fc.record({ list: list(fc.record({ id: fc.constant(POST), content: odd, subComments: list(said) })) }),
    note: fc.record({
      noteId: fc.oneof(odd, fc.constant(POST)),
      user: person,
      interactInfo: counts,
      title: odd,
      desc: odd,
      type: fc.oneof(odd, fc.constantFrom('normal', 'video')),
      time: odd,
      ipLocation: odd,
      tagList: list(shape('name', 'type')),
      atUserList: list(shape('nickname')),
      imageList: list(odd),
      video: fc.record({ capa: shape('duration'), mediaV2: odd })
    })
  });
  const data = fc.record({
    user: fc.record({
      loggedIn: odd,
      userInfo: shape('guest'),
      userPageData: fc.record({
        basicInfo: shape('nickname', 'redId', 'gender', 'ipLocation', 'desc'),
        interactions: list(
          fc.record({ type: fc.constantFrom('fans', 'follows', 'interaction'), count: odd, i18nCount: odd })
        ),
        tags: list(shape('tagType', 'name')),
        verifyInfo: shape('redOfficialVerifyType')
      }),
      notes: fc.tuple(list(row)),
      noteQueries: fc.tuple(fc.record({ userId: fc.constantFrom(CREATOR, '', null), hasMore: odd })),
      userAccountStatus: shape('toast'),
      bannedInfo: fc.record({ serverBanned: fc.constant(true), reason: odd })
    }),
    note: fc.record({ noteDetailMap: fc.array(note, { maxLength: 3 }) })
  });

  it.each(['/user/profile/5f3a1c0e0000000001008400', `/explore/${POST}`])(
    'at %s, what is read of it may be kept',
    async path => {
      let read = 0;
      await fc.assert(
        fc.asyncProperty(data, async state => {
          if (typeof (await look(state, path, undefined, { isSaved: true })) !== 'string') read += 1;
        }),
        { numRuns: 300 }
      );
      expect(read).toBeGreaterThan(30);
    }
  );
});
