import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { Change } from '@/lib/shortlist/change';
import type { Entry } from '@/lib/shortlist/entry';
import type { Summary } from '@/lib/shortlist/summary';
import { tellAsReader } from '../tools/as-reader';
import { LoupeBrowser } from '../tools/browser';
import { killWorker } from '../tools/kill-worker';
import { textOf } from '../tools/popup-user';
import { manyCreators, putRows, type Tables } from '../tools/put-rows';
import { storedRows } from '../tools/stored';
import { site } from './site';

const { respond, madeFor } = site();
const creator = madeFor('healthy');
const folder = mkdtempSync(join(tmpdir(), 'kol-loupe-kill-'));
let browser: LoupeBrowser;

beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const DAY = 86_400_000;
/** The days before today that prices and counts are dated by, each of its own. */
const dayOf = (n: number): string => new Date(Date.now() - (n + 1) * DAY).toISOString();
const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact' as const, text: `${value}` });

/** Sends an edit from one of our pages; whether the worker said that it is kept. */
const tellPrice = (view: Page, priceYuan: number, at: string): Promise<boolean> =>
  view.evaluate(
    async ([creatorId, price, given, now]) => {
      const quotes = [{ kind: 'image', priceYuan: price, at: given, from: 'user' }];
      const edit = { creatorId, at: now, field: 'offer', replaces: [], quotes };
      try {
        const answer = await chrome.runtime.sendMessage({ type: 'edit', edit });
        return answer?.heard === true && answer.unsaved === undefined;
      } catch {
        return false;
      }
    },
    [creator.id, priceYuan, at, new Date().toISOString()] as const
  );

/** Sends what a reader saw of a creator; whether the worker said that it heard. */
async function tellFollowers(page: Page, followers: number, at: string): Promise<boolean> {
  const observation = {
    page: 'profile' as const,
    creatorId: creator.id,
    at,
    viewer: 'signed-in' as const,
    profile: { followers: { value: exactly(followers), at, from: 'page' as const } },
    snapshots: [{ at, followers: exactly(followers), from: 'page' as const }],
    drift: []
  };
  try {
    const answer = await tellAsReader(page, { type: 'observed', observation });
    return (answer as { heard?: boolean } | undefined)?.heard === true;
  } catch {
    return false;
  }
}

test('a worker that dies at a hundred moments loses nothing it said it kept, and doubles nothing', async () => {
  const page = await browser.visit(creator.url);
  await page.waitForTimeout(2_000);
  const view = await browser.own('workspace.html#/data');
  const told = { prices: [] as number[], followers: [] as number[] };
  let killed = 0;
  for (let round = 0; round < 100; round++) {
    const [first, second] = [1_000 + 2 * round, 1_001 + 2 * round];
    const work = Promise.all([
      tellPrice(view, first, dayOf(2 * round)).then(isKept => isKept && told.prices.push(first)),
      tellFollowers(page, 50_000 + round, dayOf(round)).then(isKept => isKept && told.followers.push(50_000 + round)),
      tellPrice(view, second, dayOf(2 * round + 1)).then(isKept => isKept && told.prices.push(second))
    ]);
    await page.waitForTimeout(randomInt(0, 120));
    if (await killWorker(browser)) killed += 1;
    await work;
  }
  // A last one that comes through: the summary stands on everything before it.
  expect(await tellPrice(view, 9_999, dayOf(300))).toBe(true);

  const [entry] = await storedRows<Entry>(view, 'entries');
  const prices = entry?.quotes.map(({ priceYuan }) => priceYuan) ?? [];
  expect(prices.filter((price, place) => prices.indexOf(price) !== place)).toEqual([]);
  expect(told.prices.filter(price => !prices.includes(price))).toEqual([]);

  const [row] = await storedRows<{ snapshots: Snapshot[] }>(view, 'snapshots');
  const followers = row?.snapshots.map(({ followers: { value } }) => value) ?? [];
  expect(followers.filter((count, place) => followers.indexOf(count) !== place)).toEqual([]);
  expect(told.followers.filter(count => !followers.includes(count))).toEqual([]);

  // Each price came with its change, in one piece.
  const changes = await storedRows<Change>(view, 'journal');
  expect(changes.filter(({ what }) => what === 'prices').length).toBe(prices.length);
  expect(entry?.changed?.quotes).toBe(entry?.updatedAt);
  const [summary] = await storedRows<Summary>(view, 'summaries');
  expect(summary?.entryAt).toBe(entry?.toldAt);
  expect(await storedRows(view, 'creators')).toHaveLength(1);

  // The moments were such that some were kept and some were not.
  console.error(
    `${killed} workers killed; ${told.prices.length} of 200 prices and ${told.followers.length} of 100 counts were confirmed, ${prices.length} and ${followers.length} are kept`
  );
  expect(killed).toBeGreaterThan(80);
  expect(told.prices.length).toBeGreaterThan(0);
  expect(told.prices.length).toBeLessThan(200);
}, 200_000);

/** What tells one database from another: how many rows, and what the first tag and the notes of all say. */
async function picture(view: Page): Promise<string> {
  const [creators, notes, entries, places, lists] = await Promise.all([
    storedRows(view, 'creators'),
    noteCount(view),
    storedRows<Entry>(view, 'entries'),
    storedRows(view, 'memberships'),
    storedRows<{ name: string }>(view, 'lists')
  ]);
  const tags = new Set(entries.map(entry => entry.tags.join()));
  return JSON.stringify([
    creators.length,
    notes,
    entries.length,
    [...tags],
    places.length,
    lists.map(({ name }) => name)
  ]);
}

/** Counted where they are: brought here ten thousand notes take half a minute. */
const noteCount = (view: Page): Promise<number> =>
  view.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kol-loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('posts').objectStore('posts').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const rows: { posts: object[] }[] = reading.result;
            resolve(rows.reduce((sum, { posts }) => sum + posts.length, 0));
          };
        };
      })
  );

describe.each([
  ['restored', 'data_how_replace'],
  ['merged', 'data_how_merge']
] as const)('a tab that is closed while a backup is %s', (_name, how) => {
  test('leaves all of it or nothing, and the next one says so', async () => {
    const file = join(folder, `${how}.json.gz`);
    const mine: Tables = { ...manyCreators(20, 5), settings: [], journal: [], trash: [] };
    const theirs = { ...manyCreators(120, 80, ' 同事'), settings: [], journal: [], trash: [] };
    await keepBackup(theirs, file);
    const found = { before: 0, after: 0, told: 0 };
    const pictures = await bothPictures(mine, file, how);
    for (let round = 0; round < 5; round++) {
      const view = await browser.own('workspace.html#/data');
      await putRows(view, mine);
      await begin(view, file, how);
      await view.waitForTimeout(round < 2 ? randomInt(0, Math.ceil(pictures.ms / 4)) : randomInt(0, 2 * pictures.ms));
      await view.close();
      const next = await browser.own('workspace.html#/data');
      const told = next.getByText(textOf('en', 'data_cut_off_how'));
      await next.waitForTimeout(500);
      const is = await picture(next);
      expect([pictures.before, pictures.after]).toContain(is);
      if (is === pictures.before) found.before += 1;
      else found.after += 1;
      const isTold = (await told.count()) > 0;
      expect(isTold && is === pictures.after).toBe(false);
      if (isTold) found.told += 1;
      await next.close();
    }
    console.error(`${how}: ${JSON.stringify(found)}, whole in ${pictures.ms} ms`);
    expect(found.before).toBeGreaterThan(0);
    expect(found.told).toBeGreaterThan(0);
  }, 200_000);
});

async function keepBackup(tables: Tables, file: string): Promise<void> {
  const view = await browser.own('workspace.html#/data');
  await putRows(view, tables);
  const downloading = view.waitForEvent('download');
  await view.getByRole('button', { name: textOf('en', 'data_backup_save') }).click();
  await (await downloading).saveAs(file);
  await view.close();
}

/** Chooses the file and presses the button; does not wait for the end. */
async function begin(view: Page, file: string, how: 'data_how_replace' | 'data_how_merge'): Promise<void> {
  await view.locator('.data input[type=file]').setInputFiles(file);
  await view.getByRole('radio', { name: textOf('en', how) }).check();
  if (how === 'data_how_merge') {
    await view.getByRole('button', { name: textOf('en', 'data_merge_button'), exact: true }).click();
    return;
  }
  await view.getByRole('button', { name: textOf('en', 'data_replace_button') }).click();
  await view
    .getByRole('alertdialog')
    .getByRole('button', { name: textOf('en', 'data_replace_button') })
    .click();
}

/** The database before and after it went through, and how long that takes. */
async function bothPictures(mine: Tables, file: string, how: 'data_how_replace' | 'data_how_merge') {
  const view = await browser.own('workspace.html#/data');
  await putRows(view, mine);
  const before = await picture(view);
  await begin(view, file, how);
  const start = Date.now();
  await view.getByText(textOf('en', 'data_done_rebuilding')).waitFor();
  const ms = Date.now() - start;
  const after = await picture(view);
  await view.close();
  return { before, after, ms };
}
