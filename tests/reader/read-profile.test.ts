// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COUNTERS, CREATOR, card, header, idAt, OTHER, POST, profile, profileState, stateNote } from './page-html';
import { LOADED, look, NOW, observe, PROFILE_URL } from './reading';

const at = new Date(NOW).toISOString();
const loaded = new Date(LOADED).toISOString();
const exact = (value: number, text = String(value)) => ({ value, low: value, high: value, precision: 'exact', text });
const MILLION = { value: 3194000, low: 3193500, high: 3194999, precision: 'rounded', text: '319.4万' };

describe('a profile', () => {
  it('of 35.1万 followers, in Chinese, signed in', () => {
    expect(observe(profile(), PROFILE_URL)).toEqual({
      page: 'profile',
      creatorId: CREATOR,
      at,
      viewer: 'signed-in',
      profile: {
        nickname: { value: '阿梨护肤笔记', at, from: 'page' },
        redId: { value: 'ali_skin', at, from: 'page' },
        bio: { value: '干敏皮｜成分党\n合作见置顶', at, from: 'page' },
        gender: { value: 'female', at, from: 'page' },
        ipLocation: { value: '浙江', at, from: 'page' },
        labels: {
          value: [
            { kind: 'age', text: '26岁' },
            { kind: 'location', text: '浙江杭州' },
            { kind: 'profession', text: '美妆博主' }
          ],
          at,
          from: 'page'
        },
        verification: { value: 'none', at, from: 'page' },
        followers: {
          value: { value: 351000, low: 350500, high: 351999, precision: 'rounded', text: '35.1万' },
          at,
          from: 'page'
        },
        following: { value: exact(212), at, from: 'page' },
        likesAndCollects: { value: MILLION, at, from: 'page' }
      },
      posts: [
        {
          id: POST,
          kind: 'image',
          title: '早八底妆',
          pinned: false,
          publishedAt: { value: '2025-08-17T10:45:23.000Z', precision: 'second', from: 'id' },
          likes: exact(1558),
          countsAt: at
        }
      ],
      listing: { complete: false, at, spans: [{ since: '2025-08-17T10:45:23.000Z', until: loaded }] },
      drift: []
    });
  });

  it('seen by a guest: lower bounds, and cards without an id', () => {
    const counters: [string, string][] = [
      ['10+', '关注'],
      ['1千+', '粉丝'],
      ['1万+', '获赞与收藏']
    ];
    const read = observe(profile({ counters, cards: card({ idIn: 'nowhere' }), logged: '0' }), PROFILE_URL);
    expect(read.viewer).toBe('guest');
    expect(read.profile?.followers?.value).toEqual({
      value: 1000,
      low: 1000,
      high: null,
      precision: 'floor',
      text: '1千+'
    });
    expect(read.profile?.following?.value.high).toBeNull();
    expect(read).not.toHaveProperty('posts');
    expect(read).not.toHaveProperty('listing');
    expect(read.drift).toEqual([]);
  });

  it('on rednote, in English', () => {
    const counters: [string, string][] = [
      ['27.7K', 'Likes & Saves'],
      ['1,024', 'Following'],
      ['5,123', 'Followers']
    ];
    const read = observe(
      profile({ counters, redId: 'RED ID: mei_mel', activeTab: 'Notes' }),
      PROFILE_URL.replace('xiaohongshu', 'rednote')
    );
    expect(read.profile).toMatchObject({
      redId: { value: 'mei_mel' },
      followers: { value: exact(5123, '5,123') },
      following: { value: exact(1024, '1,024') },
      likesAndCollects: { value: { value: 27700, low: 27650, high: 27799 } }
    });
  });

  it('in traditional characters', () => {
    const counters: [string, string][] = [
      ['3', '關注'],
      ['1.4萬', '粉絲'],
      ['5', '獲讚與收藏']
    ];
    expect(observe(profile({ counters, redId: '小紅書號：ali_skin' }), PROFILE_URL).profile).toMatchObject({
      redId: { value: 'ali_skin' },
      followers: { value: { value: 14000 } },
      following: { value: { value: 3 } },
      likesAndCollects: { value: { value: 5 } }
    });
  });

  it('with the badge of a business, and with one of an unknown kind', () => {
    const badge = (symbol: string) => `x<div class="verify-icon"><svg><use xlink:href="#${symbol}"></use></svg></div>`;
    const read = (symbol: string) =>
      observe(profile({ nickname: badge(symbol), cards: card({ authorName: 'x' }) }), PROFILE_URL).profile;
    expect(read('company')?.verification?.value).toBe('business');
    expect(read('star')).not.toHaveProperty('verification');
  });

  it('of one follower, whose symbols are linked in full', () => {
    const counters: [string, string][] = [['1', 'Follower']];
    const html = profile({ counters }).replace('xlink:href="#female"', 'href="https://www.xiaohongshu.com/x#female"');
    expect(observe(html, PROFILE_URL).profile).toMatchObject({
      gender: { value: 'female' },
      followers: { value: exact(1) }
    });
  });

  it('that says it has no bio', () => {
    const html = profile().replace('干敏皮｜成分党\n合作见置顶', '还没有简介');
    expect(observe(html, PROFILE_URL).profile?.bio?.value).toBe('');
  });
});

describe('what does not read', () => {
  it.each(['', '-', '…', '三千', '1,23'])('leaves a counter of %j out and names it', text => {
    const counters = COUNTERS.map(([shown, label]): [string, string] => [label === '粉丝' ? text : shown, label]);
    const read = observe(profile({ counters }), PROFILE_URL);
    expect(read.profile).not.toHaveProperty('followers');
    expect(read.profile?.following?.value.value).toBe(212);
    expect(read.drift).toEqual(['profile.followers']);
  });

  it('names every counter that is not there, and reads the rest', () => {
    const read = observe(profile({ counters: [] }), PROFILE_URL);
    expect(read.drift).toEqual(['profile.followers', 'profile.following', 'profile.likesAndCollects']);
    expect(read.posts).toHaveLength(1);
  });

  it('is never a counter by another name, as a fourth one', () => {
    const read = observe(profile({ counters: [...COUNTERS, ['33', '笔记']] }), PROFILE_URL);
    expect(JSON.stringify(read)).not.toContain('"33"');
  });

  it('is a page without its panel', () => {
    const read = observe(
      profile({ state: profileState() }).replaceAll(/userPostedFeeds|tab-content-item/g, 'x'),
      PROFILE_URL
    );
    expect(read.drift).toEqual(['profile.posts']);
    expect(read).not.toHaveProperty('posts');
  });

  it('is a header without name and number: its figures may be anybody’s, the notes are not', () => {
    const html = profile({ header: header({ nickname: '', redId: '' }) });
    const read = observe(html, PROFILE_URL);
    expect(read.profile).toEqual({});
    expect(read.posts).toHaveLength(1);
    expect(read.drift).toEqual(['profile.nickname', 'profile.redId']);
  });

  it('is named when no card shows its likes', () => {
    expect(observe(profile({ cards: card({ likes: '' }) }), PROFILE_URL).drift).toEqual(['profile.posts.likes']);
    expect(observe(profile({ cards: card({ idIn: 'nowhere' }) }), PROFILE_URL).drift).toEqual(['profile.posts.postId']);
  });
});

describe('whose header it is', () => {
  it('refuses the last creator’s header above the next creator’s address', () => {
    const stale = profile({ cards: card({ authorId: OTHER }) });
    expect(look(stale, PROFILE_URL)).toEqual({ unsettled: 'foreign-header' });
  });

  it('refuses an old header above new cards, and a new header above old cards', () => {
    expect(look(profile({ nickname: '前一位' }), PROFILE_URL)).toEqual({ unsettled: 'foreign-header' });
    expect(look(profile({ cards: card({ authorId: OTHER, authorName: '前一位' }) }), PROFILE_URL)).toEqual({
      unsettled: 'foreign-header'
    });
  });

  it('trusts the number before the name where the state tells both', () => {
    const namesake = profile({ state: profileState({ redId: 'somebody_else' }) });
    expect(look(namesake, PROFILE_URL)).toEqual({ unsettled: 'foreign-header' });
  });

  it('does not trust a profile without cards, unless the state names its creator', () => {
    expect(look(profile({ cards: '' }), PROFILE_URL)).toEqual({ unsettled: 'not-ready' });
    expect(look(profile({ cards: '', state: profileState({ userId: OTHER }) }), PROFILE_URL)).toEqual({
      unsettled: 'not-ready'
    });
    expect(observe(profile({ cards: '', state: profileState() }), PROFILE_URL).profile?.nickname?.value).toBe(
      '阿梨护肤笔记'
    );
  });

  const first = (html: string) => look(html, PROFILE_URL, NOW, true);
  const nobody = profileState({ userId: '' });

  it.each([
    ['without cards, under its title', profile({ cards: '', title: '阿梨护肤笔记 - 小红书' })],
    ['without cards, under no title', profile({ cards: '', title: '' })],
    ['without cards, under the site’s own title', profile({ cards: '', title: '小红书 - 你的生活兴趣社区' })],
    ['with cards that name nobody', profile({ cards: card({ authorName: '' }) })],
    ['with a state that names nobody', profile({ cards: '', state: nobody })],
    ['on the 收藏 tab', profile({ cards: '', activeTab: '收藏', collected: card({ authorId: OTHER }) })]
  ])('trusts the document that was loaded for the creator: %s', (_, html) => {
    expect(first(html).observation).toMatchObject({ profile: { followers: { value: { text: '35.1万' } } }, drift: [] });
    expect(look(html, PROFILE_URL).observation).toBeUndefined();
  });

  it.each([
    ['the title names another', profile({ cards: '', title: '另一位 - 小红书' })],
    ['the title names another on rednote', profile({ cards: '', title: '另一位 - rednote' })],
    ['the state names another', profile({ cards: '', state: profileState({ userId: OTHER }) })],
    ['the state has another number', profile({ cards: '', state: profileState({ userId: '', redId: 'other' }) })],
    ['the cards are another’s', profile({ cards: card({ authorId: OTHER }) })],
    ['the cards have another name', profile({ cards: card({ authorName: '另一位' }) })],
    ['the header has no name', profile({ cards: '', header: header({ nickname: '', redId: '' }) })]
  ])('does not trust even that document where %s', (_, html) => {
    expect(first(html).observation).toBeUndefined();
  });

  it('takes a name for the same however it is spaced', () => {
    const html = profile({ nickname: ' 阿梨  的\n笔记', cards: card({ authorName: '阿梨 的 笔记' }) });
    expect(observe(html, PROFILE_URL).profile?.followers?.value.text).toBe('35.1万');
  });

  it('does not take the owner named in the links of the 收藏 panel for a proof', () => {
    const collected = card({ authorId: OTHER, ownerId: CREATOR });
    expect(look(profile({ cards: '', collected }), PROFILE_URL)).toEqual({ unsettled: 'not-ready' });
  });
});

describe('the notes of a profile', () => {
  it('are those of the 笔记 panel by the creator', () => {
    const foreign = card({ id: idAt('2026-01-01T00:00:00Z'), authorId: OTHER, place: 1 });
    const collected =
      card({ id: idAt('2026-02-01T00:00:00Z'), authorId: OTHER }) + card({ id: idAt('2026-03-01T00:00:00Z') });
    const read = observe(profile({ cards: card() + foreign, collected }), PROFILE_URL);
    expect(read.posts?.map(({ id }) => id)).toEqual([POST]);
  });

  it('are the first panel’s where it has no id', () => {
    const collected = card({ id: idAt('2026-03-01T00:00:00Z') });
    const html = profile({ collected }).replace('id="userPostedFeeds" ', '');
    expect(observe(html, PROFILE_URL).posts?.map(({ id }) => id)).toEqual([POST]);
  });

  it.each([
    ['by its attribute alone', card({ idIn: 'attribute' }), { id: POST }],
    ['without a class', card({ bare: true }), { id: POST, kind: 'image' }],
    ['that is a video', card({ video: true }), { kind: 'video' }],
    ['that is pinned', card({ pinned: true }), { pinned: true }],
    ['of 2.3万 likes', card({ likes: '2.3万' }), { likes: { value: 23000, low: 22500, high: 23999 } }],
    [
      'that nobody liked',
      card({ likes: '赞' }),
      { likes: { value: 0, low: 0, high: 0, precision: 'exact', text: '赞' } }
    ]
  ])('a card %s', (_, cards, post) => {
    expect(observe(profile({ cards }), PROFILE_URL).posts).toMatchObject([post]);
  });

  it('leave out what a card does not show', () => {
    const [post] = observe(profile({ cards: card({ title: '', likes: '' }) }), PROFILE_URL).posts ?? [];
    expect(post).not.toHaveProperty('title');
    expect(post).not.toHaveProperty('likes');
    expect(post).not.toHaveProperty('collects');
  });

  it('are none only where the panel says so on its own tab', () => {
    const state = profileState();
    const below = '<div class="empty-container"><div class="empty-text">TA 还没有发布任何内容哦</div></div>';
    expect(observe(profile({ cards: '', below, state }), PROFILE_URL)).toMatchObject({
      posts: [],
      listing: { complete: true, spans: [{ since: 'start' }] }
    });
    for (const html of [
      profile({ cards: '', state }),
      profile({ cards: '', below, state, activeTab: '收藏' }),
      profile({ cards: '', below: below.replace('TA 还没有发布任何内容哦', '登录后查看发布内容'), state }),
      profile({ cards: '', below, state: profileState({ notes: stateNote(POST, '3') }) }),
      profile({ cards: card({ idIn: 'nowhere' }), below: '<div class="end-container">- THE END -</div>', state })
    ]) {
      expect(observe(html, PROFILE_URL).listing?.complete ?? false).toBe(false);
    }
  });
});

describe('how far back the notes were seen', () => {
  const cards = (...places: number[]) =>
    places
      .map(place =>
        card({ id: idAt(`2026-10-${String(30 - place).padStart(2, '0')}T00:00:00Z`), place, pinned: place === 0 })
      )
      .join('');
  const listing = (html: string) => observe(html, PROFILE_URL).listing;
  const below = '<div class="end-container">- THE END -</div>';

  it('is to the last card before a hole', () => {
    expect(listing(profile({ cards: cards(0, 1, 2, 5, 6) }))).toEqual({
      complete: false,
      at,
      spans: [{ since: '2026-10-28T00:00:00.000Z', until: loaded }]
    });
  });

  it('is nothing where the top of the list is missing, or only a pinned note stands there', () => {
    expect(listing(profile({ cards: cards(3, 4) }))).toEqual({ complete: false, at });
    expect(listing(profile({ cards: cards(0) }))).toEqual({ complete: false, at });
    expect(listing(profile({ cards: card({ place: null }) }))).toEqual({ complete: false, at });
    expect(listing(profile().replace('data-index="0"', 'data-index="0px"'))).toEqual({ complete: false, at });
  });

  it('is to the start where the panel ends without a hole', () => {
    expect(listing(profile({ cards: cards(0, 1, 2), below }))).toEqual({
      complete: true,
      at,
      spans: [{ since: 'start', until: loaded }]
    });
    expect(listing(profile({ cards: cards(0, 2), below }))?.complete).toBe(false);
  });

  it('is not to the start where a card has no id', () => {
    const nameless = card({ idIn: 'nowhere', place: 2 });
    expect(listing(profile({ cards: cards(0, 1) + nameless, below }))?.complete).toBe(false);
  });

  it('is not to the start because another panel ends', () => {
    expect(listing(profile({ cards: cards(0, 1) }))?.complete).toBe(false);
  });

  it('is to the start where the state has no more than the page shows', () => {
    const notes = [0, 1].map(place => stateNote(idAt(`2026-10-${30 - place}T00:00:00Z`), '5')).join();
    const state = profileState({ hasMore: false, notes });
    expect(listing(profile({ cards: cards(0, 1), state }))?.complete).toBe(true);
    expect(listing(profile({ cards: cards(0), state }))?.complete).toBe(false);
    expect(listing(profile({ cards: cards(0, 1), state: profileState({ notes }) }))?.complete).toBe(false);
    expect(listing(profile({ cards: cards(0, 1, 2), state }))?.complete).toBe(false);
    const guest = state.replace('"guest":false', '"guest":true');
    expect(listing(profile({ cards: cards(0, 1), state: guest, logged: null }))?.complete).toBe(false);
  });
});

describe('the page state beside the page', () => {
  it('is taken where it says the same more finely, and never where it contradicts', () => {
    const followers = (fans: string, fansI18n: string) =>
      observe(profile({ state: profileState({ fans, fansI18n }) }), PROFILE_URL).profile?.followers;
    expect(followers('35.1万', '351.2K')).toMatchObject({ value: { text: '35.1万' }, at, from: 'page' });
    expect(followers('351234', '351.2K')).toMatchObject({ value: { value: 351234 }, at: loaded, from: 'inline-state' });
    expect(followers('36.1万', '361.2K')).toMatchObject({ value: { text: '35.1万' }, at, from: 'page' });
    expect(followers('35.1万', '351K')).toMatchObject({ value: { text: '35.1万' }, from: 'page' });
    expect(followers('10+', '10+')).toMatchObject({ value: { text: '35.1万' }, from: 'page' });
  });

  it('knows the kinds of labels and a person’s badge', () => {
    const read = observe(profile({ state: profileState() }), PROFILE_URL).profile;
    expect(read?.labels).toMatchObject({
      value: [{ kind: 'age' }, { kind: 'location', text: '浙江杭州' }, { kind: 'profession' }],
      from: 'inline-state'
    });
    expect(read?.verification).toMatchObject({ value: 'person', from: 'inline-state' });
  });

  it('adds the notes that are not drawn, and finer likes', () => {
    const undrawn = idAt('2025-08-16T00:00:00Z');
    const notes = [
      stateNote(POST, '1.6万'),
      stateNote(undrawn, '23456'),
      stateNote(idAt('2025-01-01T00:00:00Z'), '1', OTHER)
    ].join();
    const read = observe(profile({ cards: card({ likes: '1万+' }), state: profileState({ notes }) }), PROFILE_URL);
    expect(read.posts).toMatchObject([
      { id: POST, kind: 'image', likes: { text: '1.6万' }, countsAt: at },
      { id: undrawn, kind: 'video', title: '早八底妆', likes: { value: 23456 }, countsAt: loaded }
    ]);
    expect(read.listing?.spans).toEqual([{ since: '2025-08-16T00:00:00.000Z', until: loaded }]);
  });

  it.each([
    ['cut off', profileState().slice(0, 400)],
    ['of another creator', profileState({ userId: OTHER, redId: 'other' })],
    [
      'without sense',
      '{"user":{"userPageData":{"interactions":"x","tags":[1,null],"basicInfo":[]},"notes":{"0":[null,3]}}}'
    ],
    ['that is code', 'document.body.remove()']
  ])('does no harm when %s', (_, state) => {
    const read = observe(profile({ state }), PROFILE_URL);
    expect(read.profile?.followers).toMatchObject({ value: { text: '35.1万' }, from: 'page' });
    expect(JSON.stringify(read)).not.toContain('inline-state');
  });

  it('tells of a banned account', () => {
    const state = profileState().replace('"userPageData"', '"userAccountStatus":{"toast":"账号封禁"},"userPageData"');
    expect(look('<body><div id="app"></div></body>', PROFILE_URL)).toEqual({ unsettled: 'not-ready' });
    expect(look(`<body><script>window.__INITIAL_STATE__=${state}</script></body>`, PROFILE_URL)).toEqual({
      refusal: 'sanctioned'
    });
    expect(observe(profile({ state }), PROFILE_URL).profile?.sanction).toMatchObject({ value: '账号封禁' });
  });
});

describe('a profile that is not drawn', () => {
  const state = profileState({ notes: stateNote(POST, '3') });
  it.each([
    ['but for its container', profile({ header: '', cards: '', state })],
    ['at all', `<div id="app"></div><script>window.__INITIAL_STATE__=${state}</script>`],
    [
      'and whose state is not the first script',
      `<script>var w=window.__INITIAL_STATE__</script><div></div><script>window.__INITIAL_STATE__=${state}</script>`
    ]
  ])('%s is read from its state', (_, html) => {
    const read = observe(html, PROFILE_URL, NOW, true);
    expect(read.profile?.followers).toMatchObject({ value: { text: '35.1万' }, at: loaded, from: 'inline-state' });
    expect(read.posts).toMatchObject([{ id: POST, likes: { value: 3 } }]);
    expect(read.drift).toContain('profile.followers');
  });

  it('nor told of gives nothing', () => {
    expect(look('<div id="app"></div>', PROFILE_URL, NOW, true)).toEqual({ unsettled: 'not-ready' });
    expect(look(profile({ header: '', cards: '' }), PROFILE_URL, NOW, true)).toEqual({ unsettled: 'not-ready' });
    const elsewhere = `<div></div><script>window.__INITIAL_STATE__=${state}</script>`;
    expect(look(elsewhere, PROFILE_URL)).toEqual({ unsettled: 'not-ready' });
  });

  it('because its account was closed says so, though the state names nobody', () => {
    const banned = '{"user":{"userAccountStatus":{"toast":"账号封禁"},"userPageData":{},"notes":[[]]}}';
    const html = (header: string) => `${header}<script>window.__INITIAL_STATE__=${banned}</script>`;
    expect(look(html(''), PROFILE_URL, NOW, true)).toEqual({ refusal: 'sanctioned' });
    expect(look(html('<div class="user-page"></div>'), PROFILE_URL, NOW, true)).toEqual({ refusal: 'sanctioned' });
  });
});

describe('walls', () => {
  it.each([
    ['<div class="login-container"><div class="login-modal reds-modal-open">手机扫码登录</div></div>', 'wall'],
    ['<div class="access-wrapper">安全限制 访问频繁，请稍后再试 300013</div>', 'blocked'],
    ['<div class="error-wrapper">请打开小红书App扫码查看</div>', 'not-found'],
    ['<div class="not-found-wrapper">你访问的页面不见了</div>', 'not-found'],
    ['<div class="blocked-wrapper">该账号已被封禁</div>', 'sanctioned']
  ])('%s', (html, refusal) => {
    expect(look(html, PROFILE_URL)).toEqual({ refusal });
  });

  it('stand over an empty page too', () => {
    expect(look('<div class="user-page"></div><div class="login-container">登录</div>', PROFILE_URL)).toEqual({
      refusal: 'wall'
    });
  });

  it('are not the login shown over a page that is there', () => {
    const html = profile({ logged: null }).replace('</body>', '<div class="login-container">登录</div></body>');
    expect(observe(html, PROFILE_URL).viewer).toBe('guest');
  });

  it.each([
    ['https://www.xiaohongshu.com/explore', 'unknown-page'],
    ['https://www.xiaohongshu.com/login', 'wall'],
    ['https://www.xiaohongshu.com/404?error_code=300031', 'not-found']
  ])('%s', (url, refusal) => {
    expect(look(profile(), url)).toEqual({ refusal });
  });
});

describe('a hostile profile', () => {
  const huge = '长'.repeat(10_000);
  it.each([
    ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['=HYPERLINK("https://evil.example","x")', '=HYPERLINK("https://evil.example","x")'],
    [huge, huge],
    ['\u202Egnp.exe\u200B\u200D', '\u202Egnp.exe\u200B\u200D'],
    [`${'x'.repeat(9_999)}😀`, 'x'.repeat(9_999)]
  ])('named %.40s', (nickname, value) => {
    const html = profile({ nickname, cards: card({ authorName: nickname, title: nickname }) });
    expect(observe(html, PROFILE_URL).profile?.nickname?.value).toBe(value);
  });

  it('keeps within the bounds of an observation', () => {
    const html = profile({ redId: `小红书号：${'9'.repeat(500)}`, cards: card({ title: huge }) })
      .replace('浙江杭州', huge)
      .replace('IP属地：浙江', `IP属地：${huge}`)
      .replace('干敏皮', huge.repeat(3));
    expect(observe(html, PROFILE_URL).posts?.[0]?.title).toHaveLength(2000);
  });
});
