// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observationSchema } from '@/lib/evidence/observation';
import type { ReaderMessage } from '@/lib/messages';
import type { PageWindow } from '@/lib/reader/changes';
import { watchPages } from '@/lib/reader/watch';
import { CREATOR, card, idAt, note, OTHER, POST, profile } from './page-html';
import { NOTE_URL, NOW, PROFILE_URL, parse } from './reading';

const OTHER_URL = `https://www.xiaohongshu.com/user/profile/${OTHER}`;

const others = {
  nickname: '另一位',
  redId: '小红书号：other',
  cards: card({ authorId: OTHER, ownerId: OTHER, authorName: '另一位', id: idAt('2026-01-01T00:00:00Z') })
};
const postAt = (place: number, likes = '5') =>
  card({ id: idAt(`2026-10-${String(30 - place).padStart(2, '0')}T00:00:00Z`), place, likes });

let told: ReaderMessage[];
let leave: AbortController;
let isAlive: boolean;
let hidden: boolean;
let fail: boolean;
let areFeedsRead: boolean;

const show = (html: string) => {
  document.body.innerHTML = parse(html).body.innerHTML;
};
const go = (url: string) => history.pushState({}, '', url);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const types = () => told.map(message => (message.type === 'refused' ? message.reason : message.type));
const observations = () => told.flatMap(message => (message.type === 'observed' ? [message.observation] : []));

const start = () => {
  const watched = {
    window: window as unknown as PageWindow,
    signal: leave.signal,
    isAlive: () => isAlive,
    now: () => Date.now(),
    tell: async (message: ReaderMessage) => {
      if (fail) throw new Error('The worker does not answer');
      if (message.type === 'observed') observationSchema.parse(message.observation);
      told.push(message);
    }
  };
  watchPages(watched, () => areFeedsRead);
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  told = [];
  leave = new AbortController();
  isAlive = true;
  hidden = false;
  fail = false;
  areFeedsRead = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(PROFILE_URL);
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('watching a profile', () => {
  it('tells of the arrival at once and of the page after two equal looks', async () => {
    show(profile());
    start();
    expect(told).toEqual([{ type: 'arrived', page: 'profile', creatorId: CREATOR }]);
    await wait(240);
    expect(types()).toEqual(['arrived']);
    await wait(20);
    expect(types()).toEqual(['arrived', 'observed']);
    await wait(20_000);
    expect(types()).toEqual(['arrived', 'observed']);
  });

  it('waits for a header that is still being filled', async () => {
    show(profile({ counters: [] }));
    start();
    await wait(200);
    show(profile());
    await wait(700);
    expect(observations()).toHaveLength(1);
    expect(observations()[0]?.profile?.followers?.value.text).toBe('35.1万');
  });

  it('keeps the notes that leave the page while one scrolls', async () => {
    show(profile({ cards: postAt(0) + postAt(1) + postAt(2) }));
    start();
    await wait(300);
    for (const first of [2, 4, 6]) {
      const list = document.querySelector('#userPostedFeeds');
      if (!list) throw new Error('no list');
      list.innerHTML = postAt(first) + postAt(first + 1) + postAt(first + 2);
      await wait(600);
    }
    const last = observations().at(-1);
    expect(last?.posts).toHaveLength(9);
    expect(last?.listing?.spans?.[0]?.since).toBe('2026-10-22T00:00:00.000Z');
  });

  it('says nothing again when the page changes without news', async () => {
    show(profile());
    start();
    await wait(300);
    for (let turn = 0; turn < 5; turn++) {
      document.body.append(document.createElement('i'));
      await wait(600);
    }
    expect(types()).toEqual(['arrived', 'observed']);
  });

  it('looks at most twice a second while the page keeps changing', async () => {
    show(profile());
    const reads = vi.spyOn(document, 'querySelectorAll');
    start();
    await wait(300);
    const before = reads.mock.calls.length;
    for (let turn = 0; turn < 100; turn++) {
      document.body.append(document.createElement('i'));
      await wait(20);
    }
    expect(reads.mock.calls.length - before).toBeLessThanOrEqual(5);
    expect(reads.mock.calls.length - before).toBeGreaterThanOrEqual(3);
  });

  it('takes a word for none only when it is still there at the next look', async () => {
    show(profile({ cards: postAt(0) }));
    start();
    await wait(300);
    const list = document.querySelector('#userPostedFeeds');
    if (!list) throw new Error('no list');
    list.innerHTML = postAt(0) + postAt(1, '赞');
    // Long enough for one look, too short for a second one.
    await wait(500);
    list.innerHTML = postAt(0) + postAt(1, '12');
    await wait(2_000);
    expect(observations().flatMap(({ posts }) => posts?.filter(({ likes }) => likes?.value === 0) ?? [])).toEqual([]);
    expect(observations().at(-1)?.posts?.[1]?.likes?.value).toBe(12);
  });
});

describe('going from page to page', () => {
  it('never gives the next creator the last one’s header', async () => {
    show(profile());
    start();
    await wait(300);
    go(OTHER_URL);
    await wait(300);
    show(profile({ ...others, nickname: '阿梨护肤笔记', redId: '小红书号：ali_skin' }));
    await wait(1_000);
    show(profile(others));
    await wait(1_000);
    expect(observations().map(({ creatorId, profile: read }) => [creatorId, read?.nickname?.value])).toEqual([
      [CREATOR, '阿梨护肤笔记'],
      [OTHER, '另一位']
    ]);
  });

  it('knows the last one’s number under the same name', async () => {
    show(profile());
    start();
    await wait(300);
    go(OTHER_URL);
    show(profile({ cards: card({ authorId: OTHER }) }));
    await wait(9_000);
    expect(types()).toEqual(['arrived', 'observed', 'arrived', 'foreign-header']);
  });

  it('reads a note over a profile, and goes on with the profile’s notes when it closes', async () => {
    show(profile({ cards: postAt(0) + postAt(1) }));
    start();
    await wait(300);
    go(NOTE_URL);
    show(note({ behind: profile({ cards: postAt(2) + postAt(3) }) }));
    await wait(1_000);
    expect(observations().at(-1)).toMatchObject({
      page: 'note',
      creatorId: CREATOR,
      posts: [{ id: POST, opened: true }]
    });
    go(PROFILE_URL);
    show(profile({ cards: postAt(2) + postAt(3) }));
    await wait(1_000);
    expect(observations().at(-1)).toMatchObject({ page: 'profile', posts: [{}, {}, {}, {}] });
    expect(types()).toEqual(['arrived', 'observed', 'arrived', 'observed', 'arrived', 'observed']);
  });

  it('starts anew for the same profile after another one', async () => {
    show(profile({ cards: postAt(0) }));
    start();
    await wait(300);
    go(OTHER_URL);
    show(profile(others));
    await wait(1_000);
    go(PROFILE_URL);
    show(profile({ cards: postAt(1) }));
    await wait(1_000);
    expect(observations().at(-1)?.posts).toHaveLength(1);
  });

  it('does not arrive again for another tab of the same profile', async () => {
    show(profile());
    start();
    await wait(300);
    go(`${PROFILE_URL}&tab=fav`);
    document.body.append('x');
    await wait(1_000);
    expect(types()).toEqual(['arrived', 'observed']);
  });

  it('tells of a page that is neither, and of a wall', async () => {
    go('https://www.xiaohongshu.com/notification');
    start();
    go('https://www.xiaohongshu.com/website-login/error?error_code=300013');
    document.body.append('x');
    await wait(600);
    expect(told).toEqual([
      { type: 'arrived', page: 'other' },
      { type: 'arrived', page: 'other' },
      { type: 'refused', reason: '/website-login/errorerror_code=300013' }
    ]);
  });

  it('tells of a feed, which it does not read, until the feed’s own reader is there to say so', async () => {
    go('https://www.xiaohongshu.com/explore');
    show(card());
    start();
    await wait(9_000);
    expect(told).toEqual([{ type: 'arrived', page: 'feed' }]);
    areFeedsRead = true;
    show(profile());
    go(PROFILE_URL);
    await wait(1_000);
    go('https://www.xiaohongshu.com/search_result?keyword=x');
    show(card());
    await wait(1_000);
    expect(types()).toEqual(['arrived', 'arrived', 'observed']);
  });

  it('says goodbye, and arrives anew when the page comes back from the cache', async () => {
    show(profile());
    start();
    await wait(300);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(300);
    expect(types()).toEqual(['arrived', 'observed', 'left', 'arrived', 'observed']);
  });
});

describe('the page that the document was loaded for', () => {
  const bare = profile({ cards: '' });
  const load = (name: string) =>
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name } as unknown as PerformanceEntry]);

  it('is the first creator’s', async () => {
    load(`${PROFILE_URL}#top`);
    show(bare);
    start();
    await wait(300);
    expect(observations()[0]?.profile?.followers?.value.text).toBe('35.1万');
  });

  it('is nobody’s once another page was gone to', async () => {
    load(PROFILE_URL);
    go(OTHER_URL);
    show(bare);
    start();
    await wait(1_000);
    go(PROFILE_URL);
    document.body.append('x');
    await wait(9_000);
    expect(types()).toEqual(['arrived', 'arrived', 'never-settled']);
  });
});

describe('giving up', () => {
  it('gives a reason after eight seconds, and reads when the page comes after all', async () => {
    show('<div id="app"></div>');
    start();
    await wait(7_900);
    expect(types()).toEqual(['arrived']);
    await wait(400);
    expect(types()).toEqual(['arrived', 'never-settled']);
    await wait(20_000);
    expect(types()).toEqual(['arrived', 'never-settled']);
    show(profile());
    await wait(1_000);
    expect(types()).toEqual(['arrived', 'never-settled', 'observed']);
  });

  it('says a wall when it has seen it twice', async () => {
    show('<div class="login-container">登录</div>');
    start();
    await wait(300);
    expect(types()).toEqual(['arrived', 'wall']);
  });

  it('leaves no timer behind on a page at rest', async () => {
    show(profile());
    start();
    await wait(2_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('being quiet', () => {
  it('does not look at a hidden page, and looks when it is shown', async () => {
    hidden = true;
    show(profile());
    start();
    await wait(3_000);
    expect(told).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(300);
    expect(types()).toEqual(['arrived', 'observed']);
  });

  it('does not count the time in the dark as time in which the page could have come', async () => {
    show('<div id="app"></div>');
    start();
    await wait(1_000);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(60_000);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(2_000);
    expect(types()).toEqual(['arrived']);
    show(profile());
    await wait(1_000);
    expect(types()).toEqual(['arrived', 'observed']);
  });

  it('goes on where it was when a page comes back from the cache in a hidden tab', async () => {
    show(profile({ cards: postAt(0) }));
    start();
    await wait(300);
    window.dispatchEvent(new Event('pagehide'));
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(2_000);
    expect(types()).toEqual(['arrived', 'observed', 'left']);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(300);
    expect(types()).toEqual(['arrived', 'observed', 'left', 'arrived', 'observed']);
    expect(observations().at(-1)?.posts).toHaveLength(1);
  });

  it('says nothing more once the extension is gone', async () => {
    show(profile());
    start();
    isAlive = false;
    await wait(2_000);
    document.body.append('x');
    window.dispatchEvent(new Event('pagehide'));
    await wait(2_000);
    expect(types()).toEqual(['arrived']);
  });

  it('ends with its signal', async () => {
    show(profile());
    start();
    await wait(300);
    leave.abort();
    show(profile({ cards: postAt(0) }));
    window.dispatchEvent(new Event('pagehide'));
    await wait(0);
    expect(vi.getTimerCount()).toBe(0);
    await wait(2_000);
    expect(types()).toEqual(['arrived', 'observed']);
  });

  it('tells again what did not arrive', async () => {
    show(profile());
    fail = true;
    start();
    await wait(400);
    fail = false;
    document.body.append('x');
    await wait(1_000);
    expect(types()).toEqual(['observed']);
  });
});
