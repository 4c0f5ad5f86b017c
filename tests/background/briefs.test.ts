// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerView } from '@/entrypoints/background/answer-view';
import { judgeByBrief, keepBrief } from '@/lib/messages';
import { allBriefs } from '@/lib/shortlist/briefs';
import { database } from '@/lib/shortlist/database';
import { currentRules } from '@/lib/shortlist/rules';
import { keepTabState } from '@/lib/tabs';
import { keep } from '@/tests/inspection/stage';
import { speak } from '@/tests/words/speak';

const AT = '2026-11-20T08:15:02.000Z';

let titles: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  speak('en');
  titles = [];
  Object.assign(browser.action, {
    setIcon: async () => undefined,
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.push(`${tabId} ${title}`)
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => answerView(message));
  await Promise.all(database.tables.map(table => table.clear()));
});

/** The toolbar of such a tab shows the plain loupe: there is no canvas outside a browser. */
const open = (tabId: number, creatorId: string) =>
  keepTabState(tabId, { state: 'elsewhere', page: 'profile', creatorId, drift: [], at: AT });

test('a brief that is written, changed and used reaches the summaries of the open pages and their toolbars', async () => {
  const id = await keep();
  await open(7, id);
  await open(8, id);
  const rules = async () => (await database.summaries.get(id))?.rules;
  const before = await rules();

  const { briefId } = await keepBrief({ brief: { name: '防晒' } }, AT);
  expect(briefId).toBe((await allBriefs()).briefs[0]?.id);
  expect([await rules(), titles]).toEqual([before, []]);

  expect(await judgeByBrief(briefId ?? '')).toBeUndefined();
  expect(await rules()).toBe((await currentRules()).key);
  expect(await rules()).not.toBe(before);
  expect(titles.map(title => title.slice(0, 1))).toEqual(['7', '8']);

  const used = await rules();
  await keepBrief({ ...(briefId && { id: briefId }), brief: { name: '防晒', niche: 'skincare' } }, AT);
  expect(titles).toHaveLength(4);
  await judgeByBrief(null);
  expect(await rules()).toBe(before);
  expect(used).not.toBe(before);
});

test('a brief that breaks the schema is not heard, and a full disk is told', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  expect(answerView({ type: 'save-brief', draft: { brief: { name: ' ' } }, at: AT })).toBeUndefined();
  expect(answerView({ type: 'save-brief', draft: { brief: { name: 'x', tiers: ['huge'] } }, at: AT })).toBeUndefined();
  expect(answerView({ type: 'use-brief', briefId: 'x' })).toBeUndefined();
  const fail = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.briefs.hook('creating', fail);
  expect(await keepBrief({ brief: { name: '防晒' } }, AT)).toEqual({ unsaved: 'disk-full' });
  database.briefs.hook('creating').unsubscribe(fail);
  expect((await allBriefs()).briefs).toEqual([]);
});
