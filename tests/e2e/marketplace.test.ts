import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Facts } from '@/lib/shortlist/database';
import { marketplaceUrl } from '../site/marketplace';
import { marketplaceTruth } from '../site/marketplace-figures';
import type { SampleCreator } from '../site/site';
import { allowMarketplace, giveUpMarketplace } from '../tools/allow-marketplace';
import { LoupeBrowser } from '../tools/browser';
import { storedDossier, storedRows } from '../tools/stored';
import { type Footprint, footprint, watch } from './footprint';
import { comparable, requestsIn } from './net-log';
import { site } from './site';

const { respond, creators, madeFor } = site();
const creator = madeFor('healthy');
const [next, last] = creators.filter(other => other !== creator) as [SampleCreator, SampleCreator];
let browser: LoupeBrowser;
let page: Page;
beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond });
  page = await browser.visit(marketplaceUrl(creator));
});
afterAll(() => browser.close());

/** What is stored, looked up in a page of the extension. */
async function inOwn<Result>(look: (own: Page) => Promise<Result>): Promise<Result> {
  const own = await browser.own('popup.html?tab=-1');
  try {
    return await look(own);
  } finally {
    await own.close();
    await page.bringToFront();
  }
}
const known = () => inOwn(own => storedRows<Facts>(own, 'creators'));
const dossierOf = (id: string): Promise<Dossier> => inOwn(own => storedDossier(own, id));
const valuesOf = (facts: object | undefined) =>
  Object.fromEntries(
    Object.entries(facts ?? {}).flatMap(([name, reading]) => ('value' in reading ? [[name, reading.value]] : []))
  );
const statisticsOf = (dossier: Dossier) =>
  dossier.marketplace?.noteStatistics?.map(({ basis, ...figures }) => ({ basis, ...valuesOf(figures) }));

test('without the permission nothing is read', async () => {
  await page.waitForTimeout(2_000);
  expect(await known()).toEqual([]);
});

test('with it, the page that is open already is read, and every figure is the page’s', async () => {
  await allowMarketplace(browser);
  await page.bringToFront();
  await page.waitForTimeout(2_000);
  const truth = marketplaceTruth(creator);
  const notes = truth.notes('daily', 'all', 30);
  const dossier = await dossierOf(creator.id);
  const { marketplace, audience, profile, quotes, posts, snapshots } = dossier;
  expect(valuesOf(profile)).toMatchObject({ nickname: creator.nickname, redId: creator.redId });
  expect(profile?.followers?.from).toBe('marketplace');
  expect(quotes?.map(({ kind, priceYuan }) => [kind, priceYuan]).toSorted()).toEqual([
    ['image', truth.imageYuan],
    ...(truth.videoYuan === undefined ? [] : [['video', truth.videoYuan]])
  ]);
  expect(valuesOf(marketplace)).toEqual({
    ...notes,
    imageOrders: 'open',
    videoOrders: truth.videoYuan === undefined ? 'not-allowed' : 'open',
    replyRate48h: truth.replyRate48h,
    followerGrowth30d: truth.followerGrowth30d,
    followerGain30d: truth.followerGain30d,
    countedUntil: '2026-11-18'
  });
  expect(marketplace?.readMedian?.noteCount).toBe(notes.noteCount);
  expect(valuesOf(audience)).toEqual({
    femaleShare: truth.femaleShare,
    ages: truth.ages,
    provinces: truth.provinces,
    activeShare: truth.activeShare,
    readingShare: truth.readingShare,
    engagedShare: truth.engagedShare
  });
  expect(posts?.map(({ id, sponsorSigns }) => [id, sponsorSigns?.[0]?.quote]).toSorted()).toEqual(
    truth.businessNotes.map(({ post, brand }) => [post.id, brand]).toSorted()
  );
  for (const { day, followers } of truth.trend)
    expect(snapshots?.find(({ at }) => at.startsWith(day))?.followers.value).toBe(followers);
});

test('another choice of toggles is another figure, and the first one stays', async () => {
  const before = await dossierOf(creator.id);
  await page.locator('#toggles').getByText('合作笔记').click();
  await page.waitForTimeout(1_500);
  await page.locator('#toggles').getByText('近90天').click();
  await page.waitForTimeout(1_500);
  const after = await dossierOf(creator.id);
  const truth = marketplaceTruth(creator);
  const basis = { kind: 'all', traffic: 'all' };
  const shown = (work: 'daily' | 'business', days: 30 | 90) => {
    const notes = truth.notes(work, 'all', days);
    return { basis: { ...basis, work, days }, ...(notes.noteCount > 0 ? notes : { noteCount: 0 }) };
  };
  expect(statisticsOf(after)).toEqual([shown('business', 30), shown('business', 90), shown('daily', 30)]);
  expect(after.marketplace?.readMedian?.value).toBe(before.marketplace?.readMedian?.value);
});

test('from creator to creator inside the page no figure is kept under another’s id', async () => {
  for (const { id } of [next, last]) {
    await page.locator(`a[data-go$="${id}"]`).click();
    await page.waitForTimeout(id === next.id ? 700 : 3_500);
  }
  const facts = await known();
  expect(facts.map(({ id }) => id).toSorted()).toEqual(
    [creator.id, last.id, ...(facts.some(({ id }) => id === next.id) ? [next.id] : [])].toSorted()
  );
  for (const { id, profile, marketplace, audience, quotes } of facts) {
    const whose = creators.find(one => one.id === id);
    if (!whose) throw new Error(`${id} is nobody`);
    const truth = marketplaceTruth(whose);
    expect(profile?.nickname?.value).toBe(whose.nickname);
    for (const quote of quotes ?? []) expect([truth.imageYuan, truth.videoYuan]).toContain(quote.priceYuan);
    if (audience?.activeShare) expect(audience.activeShare.value).toBe(truth.activeShare);
    if (marketplace?.replyRate48h) expect(marketplace.replyRate48h.value).toBe(truth.replyRate48h);
    for (const { basis, readMedian } of marketplace?.noteStatistics ?? [])
      expect(readMedian?.value).toBe(
        truth.notes(basis.work ?? 'daily', 'all', basis.days ?? 30).readMedian || undefined
      );
  }
  const read = facts.find(({ id }) => id === last.id);
  expect(read?.audience?.activeShare?.value).toBe(marketplaceTruth(last).activeShare);
});

test('the page is the same with the reader and without it, and nothing is asked for', async () => {
  const netLog = join(mkdtempSync(join(tmpdir(), 'kol-loupe-log-')), 'net.json');
  const visit = async (extension: boolean): Promise<Footprint & { asked: string[] }> => {
    const asked: string[] = [];
    const answer = (url: string) => {
      asked.push(url);
      return respond(url);
    };
    const other = await LoupeBrowser.open({ respond: answer, extension, ...(extension && { netLog }) });
    try {
      if (extension) await allowMarketplace(other);
      const visited = await other.context.newPage();
      await watch(visited, browser.extensionId);
      await visited.goto(marketplaceUrl(creator));
      await visited.waitForTimeout(1_500);
      await visited.locator('#toggles').getByText('合作笔记').click();
      await visited.waitForTimeout(1_500);
      return { ...(await footprint(visited)), asked: comparable(asked) };
    } finally {
      await other.close();
    }
  };
  const bare = await visit(false);
  expect(await visit(true)).toEqual(bare);
  const ours = 'chrome-extension://';
  expect(
    requestsIn(netLog).filter(({ url, initiator }) => initiator.startsWith(ours) && !url.startsWith(ours))
  ).toEqual([]);
  expect(bare.asked).toContain(marketplaceUrl(creator));
  expect(bare.events).toEqual([]);
});

test('once the permission is given up nothing more is read, on an open page neither', async () => {
  const others = creators.filter(({ id }) => ![creator.id, next.id, last.id].includes(id));
  const open = await browser.visit(marketplaceUrl(others[0] ?? creator));
  await open.waitForTimeout(1_500);
  await giveUpMarketplace(browser);
  const before = await known();
  expect(before.map(({ id }) => id)).toContain(others[0]?.id);
  await open.bringToFront();
  await open.locator('a[data-go]').first().click();
  await open.waitForTimeout(3_000);
  await browser.visit(marketplaceUrl(others[1] ?? creator));
  await open.waitForTimeout(2_000);
  expect(await known()).toEqual(before);
});
