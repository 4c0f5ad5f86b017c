// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Feed, feedSchema } from '@/lib/evidence/feed';
import { type FeedRead, readFeed } from '@/lib/reader/read-feed';
import { feedCard, feedPage, noteAt } from './feed-html';
import { CREATOR, card, note, OTHER, profile } from './page-html';
import { NOW, parse, reasoned } from './reading';

const EXPLORE = { kind: 'explore', of: '/explore' } as const;

const look = (html: string): FeedRead => reasoned(readFeed(parse(html), EXPLORE, NOW));

function feedOf(html: string): Feed {
  const { feed } = look(html);
  if (!feed) throw new Error('The page gave no feed');
  if (JSON.stringify(feed).includes('SECRET')) throw new Error('A token left the page');
  return feedSchema.parse(feed);
}
const cardsOf = (cards: string) => feedOf(feedPage(cards)).cards;

const likes = { value: 640, low: 640, high: 640, precision: 'exact', text: '640' };

describe('readFeed', () => {
  it('reads whose each card is, and the note on it', () => {
    expect(
      feedOf(
        feedPage(
          feedCard() +
            feedCard({ id: noteAt(1), authorId: OTHER, name: '骑行老张', title: '', likes: '2.3万', video: true })
        )
      )
    ).toEqual({
      page: 'feed',
      kind: 'explore',
      of: '/explore',
      at: '2026-11-20T08:15:02.000Z',
      viewer: 'signed-in',
      cards: [
        {
          creatorId: CREATOR,
          nickname: '早安豆浆',
          post: { id: noteAt(0), title: '豆浆配油条', kind: 'image', likes }
        },
        {
          creatorId: OTHER,
          nickname: '骑行老张',
          post: {
            id: noteAt(1),
            kind: 'video',
            likes: { value: 23_000, low: 22_500, high: 23_999, precision: 'rounded', text: '2.3万' }
          }
        }
      ],
      drift: []
    });
  });

  it.each([
    { idIn: 'attribute' },
    { idIn: 'hidden' },
    { idIn: 'cover', path: '/explore' },
    { idIn: 'cover', path: '/search_result' },
    { idIn: 'cover', path: '/discovery/item' },
    { idIn: 'cover', kind: '' }
  ] as const)('finds the note’s id in %o', facts => {
    expect(cardsOf(feedCard(facts))).toMatchObject([{ creatorId: CREATOR, post: { id: noteAt(0), likes } }]);
  });

  it('gives a guest’s card no id that it does not have', () => {
    expect(cardsOf(feedCard({ idIn: 'nowhere', likes: '1千+' }))).toEqual([
      {
        creatorId: CREATOR,
        nickname: '早安豆浆',
        post: {
          title: '豆浆配油条',
          kind: 'image',
          likes: { value: 1_000, low: 1_000, high: null, precision: 'floor', text: '1千+' }
        }
      }
    ]);
  });

  it.each([
    ['words to search for', feedCard({ kind: 'query-note-item', id: noteAt(1) })],
    ['what a wrapper of them holds', `<div class="query-note-wrapper">${feedCard({ id: noteAt(1) })}</div>`],
    ['a card that is still to come', feedCard({ kind: 'skeleton-item', id: noteAt(1) })],
    ['somebody who is live', feedCard({ kind: 'note-item live-item', likes: '3201' })],
    ['nobody’s card', feedCard({ authorId: null, id: noteAt(1) })],
    [
      'an opened note’s',
      `<div class="note-detail-mask"><div id="noteContainer">${feedCard({ id: noteAt(1) })}</div></div>`
    ],
    ['a profile’s that is about to go', `<div class="user-page">${card({ id: noteAt(1) })}</div>`]
  ])('passes over %s', (_, other) => {
    expect(cardsOf(feedCard() + other)).toHaveLength(1);
  });

  it('takes the time under a name or title for no part of it', () => {
    const inside = feedCard({
      name: '昨天<div class="time">昨天</div>',
      title: '面霜 05-15</span><span class="time">05-15'
    });
    expect(cardsOf(inside)).toMatchObject([{ nickname: '昨天', post: { title: '面霜 05-15' } }]);
    const beside = feedCard({ name: '我的昨天</span><span class="time">昨天' });
    expect(cardsOf(beside)).toMatchObject([{ nickname: '我的昨天' }]);
  });

  it('takes the word in a figure’s place for none', () => {
    expect(cardsOf(feedCard({ likes: '赞' })).map(({ post }) => post.likes?.value)).toEqual([0]);
    expect(cardsOf(feedCard({ likes: 'Like' })).map(({ post }) => post.likes?.value)).toEqual([0]);
  });
});

describe('what a feed should show and does not', () => {
  it('is named', () => {
    expect(feedOf(feedPage(feedCard({ likes: '···' }))).drift).toEqual(['feed.likes']);
    expect(feedOf(feedPage(feedCard({ authorId: null }))).drift).toEqual(['feed.cards']);
  });

  it('is nothing where one card shows it', () => {
    expect(feedOf(feedPage(feedCard({ likes: '' }) + feedCard({ id: noteAt(1) }))).drift).toEqual([]);
  });
});

describe('a feed without a card', () => {
  it.each([
    ['nothing yet', feedPage('')],
    ['placeholders', feedPage(feedCard({ kind: 'skeleton-item', authorId: null }))],
    ['a profile', profile()],
    ['a note over a profile', note({ behind: profile() })]
  ])('waits: %s', (_, html) => {
    expect(look(html)).toEqual({ unsettled: 'not-ready' });
  });

  it.each([
    ['<div class="search-layout">登录后查看搜索结果</div>', 'wall'],
    ['<div class="search-layout">登入後查看搜尋結果</div>', 'wall'],
    ['<div class="search-layout">Log in to view search results</div>', 'wall'],
    ['<div class="login-modal reds-modal-open">手机扫码登录</div>', 'wall'],
    ['<div class="access-wrapper">安全限制 访问频繁，请稍后再试 300013</div>', 'blocked']
  ])('says why: %s', (over, refusal) => {
    expect(look(feedPage('', over))).toEqual({ refusal });
    expect(look(feedPage(feedCard({ kind: 'skeleton-item', authorId: null }), over))).toEqual({ refusal });
  });
});

it.each([
  ['', 'unknown'],
  ['<script>window.__INITIAL_STATE__={"user":{"loggedIn":false}}</script>', 'guest'],
  ['<script>window.__INITIAL_STATE__={"user":{"loggedIn":true}}</script>', 'signed-in'],
  ['<div class="login-container"></div>', 'guest']
])('is somebody’s, where the page bears no mark of it, by %j', (over, viewer) => {
  expect(feedOf(feedPage(feedCard(), over).replace(' data-logged="1"', '')).viewer).toBe(viewer);
});

it('is read under a login that stands over it', () => {
  expect(
    feedOf(feedPage(feedCard(), '<div class="login-container"><div class="login-modal reds-modal-open"></div></div>'))
      .cards
  ).toHaveLength(1);
});

it('stays within bounds', () => {
  const cards = Array.from({ length: 1_200 }, (_, i) => feedCard({ id: noteAt(i), name: '长'.repeat(20_000) }));
  expect(feedOf(feedPage(cards.slice(0, 2).join(''))).cards[0]?.nickname).toHaveLength(10_000);
  expect(cardsOf(cards.map(html => html.replace(/长+/, '')).join(''))).toHaveLength(1_000);
});

it('leaves the page as it was', () => {
  const document = parse(feedPage(feedCard() + feedCard({ kind: 'query-note-item' })));
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  readFeed(document, EXPLORE, NOW);
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
