// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedSchema } from '@/lib/evidence/feed';
import type { ReaderMessage } from '@/lib/messages';
import type { PageWindow } from '@/lib/reader/changes';
import { watchFeeds } from '@/lib/reader/watch-feeds';
import { cardsAt, feedCard, feedPage, noteAt } from './feed-html';
import { note, profile } from './page-html';
import { NOTE_URL, NOW, PROFILE_URL, parse } from './reading';

const EXPLORE_URL = 'https://www.xiaohongshu.com/explore';
const SEARCH_URL = 'https://www.xiaohongshu.com/search_result?keyword=';

let told: ReaderMessage[];
let leave: AbortController;
let isAlive: boolean;
let fail: boolean;

const show = (html: string) => {
  document.body.innerHTML = parse(html).body.innerHTML;
};
const go = (url: string) => history.pushState({}, '', url);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const types = () => told.map(message => (message.type === 'refused' ? message.reason : message.type));
/** The places of the notes that were told, message by message. */
const places = () =>
  told.flatMap(message =>
    message.type === 'passed'
      ? [message.feed.cards.map(({ post }) => Array.from({ length: 99 }, (_, i) => noteAt(i)).indexOf(post.id ?? ''))]
      : []
  );

const start = () =>
  watchFeeds({
    window: window as unknown as PageWindow,
    signal: leave.signal,
    isAlive: () => isAlive,
    now: () => Date.now(),
    tell: async message => {
      if (fail) throw new Error('The worker does not answer');
      if (message.type === 'passed') feedSchema.parse(message.feed);
      told.push(message);
    }
  });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  told = [];
  leave = new AbortController();
  isAlive = true;
  fail = false;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(EXPLORE_URL);
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('passing a feed', () => {
  it('tells of the arrival at once and of the cards after two equal looks', async () => {
    show(feedPage(cardsAt(0, 3)));
    start();
    expect(told).toEqual([{ type: 'arrived', page: 'feed', feed: '/explore' }]);
    await wait(240);
    expect(types()).toEqual(['arrived']);
    await wait(20_000);
    expect(places()).toEqual([[0, 1, 2]]);
  });

  it('tells of each card once while they come and go', async () => {
    show(feedPage(cardsAt(0, 3)));
    start();
    await wait(300);
    for (const first of [2, 4, 0]) {
      show(feedPage(cardsAt(first, first + 3)));
      await wait(600);
    }
    expect(places()).toEqual([
      [0, 1, 2],
      [3, 4],
      [5, 6]
    ]);
  });

  it('takes a word for none only when it is still there at the next look', async () => {
    show(feedPage(cardsAt(0, 1)));
    start();
    await wait(300);
    show(feedPage(cardsAt(0, 1) + feedCard({ id: noteAt(1), likes: '赞' })));
    // Long enough for one look, too short for a second one.
    await wait(500);
    show(feedPage(cardsAt(0, 1) + feedCard({ id: noteAt(1), likes: '12' })));
    await wait(2_000);
    const likes = told.flatMap(message =>
      message.type === 'passed' ? message.feed.cards.map(({ post }) => post.likes?.value) : []
    );
    expect(likes).toEqual([640, 12]);
  });

  it('tells of a card again when it came to show more', async () => {
    show(feedPage(cardsAt(0, 1) + feedCard({ id: noteAt(1), likes: '' })));
    start();
    await wait(600);
    show(feedPage(cardsAt(0, 2)));
    await wait(600);
    expect(places()).toEqual([[0, 1], [1]]);
  });

  it('tells again what did not arrive, and all that came since', async () => {
    show(feedPage(cardsAt(0, 2)));
    start();
    await wait(300);
    fail = true;
    show(feedPage(cardsAt(2, 4)));
    await wait(600);
    fail = false;
    show(feedPage(cardsAt(4, 6)));
    await wait(600);
    show(feedPage(cardsAt(4, 7)));
    await wait(600);
    expect(places()).toEqual([[0, 1], [2, 3, 4, 5], [6]]);
  });

  it('stops at a thousand cards', async () => {
    const page = (name: number) =>
      feedPage(
        Array.from({ length: 300 }, (_, i) =>
          feedCard({ id: `${(0x68000000 + name * 1_000 + i).toString(16)}0000000012000000` })
        ).join('')
      );
    start();
    for (let turn = 0; turn < 5; turn++) {
      show(page(turn));
      await wait(600);
    }
    const sent = told.map(message => (message.type === 'passed' ? message.feed.cards.length : 0));
    expect(sent).toEqual([0, 300, 300, 300, 100]);
  });

  it('says when nobody can be read on it, once', async () => {
    show(feedPage(feedCard({ authorId: null })));
    start();
    await wait(600);
    document.body.append('x');
    await wait(600);
    expect(told.slice(1)).toMatchObject([{ type: 'passed', feed: { cards: [], drift: ['feed.cards'] } }]);
  });

  it('says a wall when it has seen it twice, and what stops it after eight seconds', async () => {
    show(feedPage('', '<p>登录后查看搜索结果</p>'));
    start();
    await wait(300);
    expect(types()).toEqual(['arrived', 'wall']);
    show(feedPage(''));
    go(`${SEARCH_URL}x`);
    await wait(9_000);
    expect(types()).toEqual(['arrived', 'wall', 'arrived', 'never-settled']);
  });
});

describe('going from page to page', () => {
  it('loses nothing and says nothing twice over a note opened from the feed', async () => {
    show(feedPage(cardsAt(0, 3)));
    start();
    await wait(300);
    go(NOTE_URL);
    show(note({ behind: feedPage(cardsAt(0, 3)) }));
    await wait(1_000);
    go(EXPLORE_URL);
    show(feedPage(cardsAt(1, 4)));
    await wait(1_000);
    expect(types()).toEqual(['arrived', 'passed', 'arrived', 'passed']);
    expect(places()).toEqual([[0, 1, 2], [3]]);
  });

  it('goes on after a profile, of which it says nothing', async () => {
    show(feedPage(cardsAt(0, 2)));
    start();
    await wait(300);
    go(PROFILE_URL);
    show(profile());
    await wait(1_000);
    go(EXPLORE_URL);
    await wait(1_000);
    show(feedPage(cardsAt(0, 2)));
    await wait(1_000);
    expect(types()).toEqual(['arrived', 'passed', 'arrived']);
  });

  it('starts a new feed for another word, with none of the cards that still stand there from the last', async () => {
    go(`${SEARCH_URL}a`);
    show(feedPage(cardsAt(0, 4)));
    start();
    await wait(600);
    go(`${SEARCH_URL}b`);
    show(feedPage(cardsAt(1, 4)));
    await wait(1_000);
    show(feedPage(''));
    await wait(300);
    show(feedPage(cardsAt(3, 6)));
    await wait(1_000);
    expect(told.map(message => (message.type === 'arrived' ? message.feed : message.type))).toEqual([
      '/search_result a',
      'passed',
      '/search_result b',
      'passed'
    ]);
    expect(places()).toEqual([
      [0, 1, 2, 3],
      [3, 4, 5]
    ]);
  });

  it('tells all of it anew when the page comes back from the cache, as the worker forgot it', async () => {
    show(feedPage(cardsAt(0, 2)));
    start();
    await wait(300);
    show(feedPage(cardsAt(2, 3)));
    await wait(600);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(600);
    expect(types()).toEqual(['arrived', 'passed', 'passed', 'arrived', 'passed']);
    expect(places().at(-1)).toEqual([0, 1, 2]);
  });
});

it('says nothing more once the extension is gone', async () => {
  show(feedPage(cardsAt(0, 2)));
  start();
  isAlive = false;
  await wait(1_000);
  show(feedPage(cardsAt(2, 4)));
  await wait(1_000);
  expect(types()).toEqual(['arrived']);
});

it('leaves no timer behind on a page at rest', async () => {
  show(feedPage(cardsAt(0, 2)));
  start();
  await wait(2_000);
  expect(vi.getTimerCount()).toBe(0);
});
