// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observationSchema } from '@/lib/evidence/observation';
import type { ReaderMessage } from '@/lib/messages';
import type { PageWindow } from '@/lib/reader/changes';
import { watchMarketplace } from '@/lib/reader/marketplace/watch-marketplace';
import { item } from './marketplace-html';
import { CREATOR, OTHER } from './page-html';
import { NOW } from './reading';

const url = (id: string) => `https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/${id}?track_id=SECRET`;

interface Shown {
  redId?: string;
  followers?: string;
  price?: string;
  days?: string;
  reads?: string;
  active?: string;
}
const ALI: Shown = { redId: 'ali_skin', followers: '3.6w', price: '¥2,900', reads: '1,471', active: '58.2%' };
const OTHERS: Shown = { redId: 'other', followers: '1.2w', price: '¥800', reads: '320', active: '71.0%' };

const page = ({ redId, followers = '—', price = '—', days = '近30天', reads = '—', active = '—' }: Shown) => `
  <div class="left">${redId ? `<p>小红书号：<a>${redId}</a></p>` : ''}${item('粉丝数', followers)}${item('图文笔记一口价', price)}</div>
  <section><div>${['近30天', '近90天'].map(text => `<span class="${text === days ? 'active' : ''}">${text}</span>`).join('')}</div>
  ${item('发布笔记', reads === '—' ? '—' : '8篇')}${item('阅读中位数', reads)}</section><section>${item('活跃粉丝占比', active)}</section>`;

let told: ReaderMessage[];
let leave: AbortController;

const show = (shown: Shown) => {
  document.body.innerHTML = page(shown);
};
const go = (id: string) => history.pushState({}, '', url(id));
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const types = () => told.map(message => (message.type === 'refused' ? message.reason : message.type));
const observations = () => told.flatMap(message => (message.type === 'observed' ? [message.observation] : []));
/** What was told of a creator, as it was shown. */
const heardOf = (id: string) =>
  observations()
    .filter(({ creatorId }) => creatorId === id)
    .map(({ profile, quotes, marketplace, audience }) => [
      profile?.redId?.value,
      quotes?.[0]?.priceYuan,
      marketplace?.readMedian?.value,
      audience?.activeShare?.value
    ]);

const start = (loaded = url(CREATOR)) => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: loaded } as unknown as PerformanceEntry]);
  watchMarketplace({
    window: window as unknown as PageWindow,
    signal: leave.signal,
    isAlive: () => true,
    now: () => Date.now(),
    tell: async message => {
      if (message.type === 'observed') observationSchema.parse(message.observation);
      if (JSON.stringify(message).includes('SECRET')) throw new Error('A token left the page');
      told.push(message);
    }
  });
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  told = [];
  leave = new AbortController();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url(CREATOR));
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('tells of the arrival at once, and of the page after two equal looks', async () => {
  show(ALI);
  start();
  expect(told).toEqual([{ type: 'arrived', page: 'marketplace', creatorId: CREATOR }]);
  await wait(240);
  expect(types()).toEqual(['arrived']);
  await wait(20_000);
  expect(types()).toEqual(['arrived', 'observed']);
  expect(heardOf(CREATOR)).toEqual([['ali_skin', 2900, 1471, 0.582]]);
});

it('reads on where the figures come one after the other', async () => {
  show({});
  start();
  for (const shown of [{ redId: 'ali_skin', followers: '3.6w' }, { ...ALI, active: '—' }, ALI]) {
    show(shown);
    await wait(1_000);
  }
  expect(heardOf(CREATOR)).toEqual([
    ['ali_skin', undefined, undefined, undefined],
    ['ali_skin', 2900, 1471, undefined],
    ['ali_skin', 2900, 1471, 0.582]
  ]);
});

describe('going from creator to creator inside the page', () => {
  it('gives none of one’s figures to the other, however late they change', async () => {
    show(ALI);
    start();
    await wait(400);
    go(OTHER);
    for (const part of [
      ALI,
      { ...ALI, ...OTHERS, reads: '1,471', active: '58.2%' },
      { ...OTHERS, active: '58.2%' },
      OTHERS
    ]) {
      show(part);
      await wait(1_500);
    }
    expect(heardOf(CREATOR)).toEqual([['ali_skin', 2900, 1471, 0.582]]);
    expect(heardOf(OTHER)).toEqual([
      ['other', 800, undefined, undefined],
      ['other', 800, 320, undefined],
      ['other', 800, 320, 0.71]
    ]);
  });

  it('knows the figures of a creator that is come back to', async () => {
    show(ALI);
    start();
    await wait(400);
    go(OTHER);
    show(ALI);
    await wait(100);
    show(OTHERS);
    await wait(1_000);
    go(CREATOR);
    show(OTHERS);
    await wait(1_000);
    show(ALI);
    await wait(1_000);
    expect(heardOf(CREATOR)).toEqual([
      ['ali_skin', 2900, 1471, 0.582],
      ['ali_skin', 2900, 1471, 0.582]
    ]);
    expect(heardOf(OTHER)).toEqual([['other', 800, 320, 0.71]]);
  });

  it('takes a new header that stands there with the address, and leaves what may be older', async () => {
    show(ALI);
    start();
    await wait(400);
    go(OTHER);
    show(OTHERS);
    await wait(1_500);
    expect(heardOf(OTHER)).toEqual([['other', undefined, undefined, undefined]]);
  });

  it('takes nothing that stood there before it was seen whose it is', async () => {
    show({});
    start();
    await wait(100);
    document.body.innerHTML = page(ALI);
    go(OTHER);
    await wait(9_000);
    expect(types()).toEqual(['arrived', 'arrived', 'foreign-header']);
    show(OTHERS);
    await wait(1_000);
    expect(heardOf(OTHER)).toEqual([['other', 800, 320, 0.71]]);
  });

  it('is not misled by a header that comes before its address', async () => {
    show(ALI);
    start();
    await wait(400);
    show(OTHERS);
    await wait(1_500);
    go(OTHER);
    await wait(1_500);
    expect(heardOf(CREATOR)).toEqual([['ali_skin', 2900, 1471, 0.582]]);
    expect(heardOf(OTHER).every(([redId]) => redId === 'other')).toBe(true);
  });

  it('reads no page that links its number to somebody else', async () => {
    show(ALI);
    document.querySelector('a')?.setAttribute('href', `https://www.xiaohongshu.com/user/profile/${OTHER}`);
    start();
    await wait(9_000);
    expect(types()).toEqual(['arrived', 'foreign-header']);
  });

  it('waits for a header that names the creator', async () => {
    show(ALI);
    start();
    await wait(400);
    go(OTHER);
    document.body.innerHTML = page({ followers: '1.2w', reads: '320' });
    await wait(9_000);
    expect(types()).toEqual(['arrived', 'observed', 'arrived', 'never-settled']);
  });
});

describe('a change of toggles', () => {
  it('is another figure, once the figure has changed', async () => {
    show(ALI);
    start();
    await wait(400);
    show({ ...ALI, days: '近90天' });
    await wait(1_500);
    expect(observations().at(-1)?.marketplace?.noteStatistics).toBeUndefined();
    show({ ...ALI, days: '近90天', reads: '2,210' });
    await wait(1_500);
    const { readMedian, noteStatistics } = observations().at(-1)?.marketplace ?? {};
    expect(readMedian).toBeUndefined();
    expect(noteStatistics).toMatchObject([{ basis: { days: 90 }, readMedian: { value: 2210 } }]);
  });
});

it('says a wall, and gives up on a page that never comes', async () => {
  document.body.innerHTML = '<div>请登录后使用</div>';
  start();
  await wait(1_000);
  expect(types()).toEqual(['arrived', 'wall']);
  go(OTHER);
  document.body.innerHTML = '<div id="app"></div>';
  await wait(9_500);
  expect(types()).toEqual(['arrived', 'wall', 'arrived', 'never-settled']);
});

it('says that the user is elsewhere on the marketplace', async () => {
  show(ALI);
  start();
  await wait(400);
  history.pushState({}, '', 'https://pgy.xiaohongshu.com/solar/pre-trade/note/kol');
  document.body.append('x');
  await wait(1_000);
  expect(told.at(-1)).toEqual({ type: 'arrived', page: 'other' });
});

it('changes nothing on the page', async () => {
  show(ALI);
  const before = document.documentElement.outerHTML;
  start();
  await wait(2_000);
  expect(document.documentElement.outerHTML).toBe(before);
});
