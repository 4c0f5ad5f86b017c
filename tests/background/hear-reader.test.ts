import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearReader } from '@/entrypoints/background/hear-reader';
import { tabState } from '@/lib/tabs';
import { speak } from '@/tests/words/speak';

const TAB = 7;
const url = 'https://www.xiaohongshu.com/user/profile/5f3a1c0e0000000001008400';
const from = (documentId?: string) => ({ tabId: TAB, url, documentId });
/** A page without a score to draw: there is no canvas outside a browser. */
const arrived = { type: 'arrived', page: 'other' };

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  Object.assign(browser.action, {
    setIcon: async () => undefined,
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined
  });
});

test.each([
  ['the page before it leaves after the next one came', 'old', 'new', true],
  ['the page itself leaves', 'new', 'new', false],
  ['a browser does not tell documents apart', undefined, undefined, false]
])('when %s', async (_, leaving, standing, isKept) => {
  await hearReader(arrived, from(standing));
  expect(await tabState(TAB)).toMatchObject({ state: 'elsewhere', page: 'other' });
  await hearReader({ type: 'left' }, from(leaving));
  expect((await tabState(TAB)) !== undefined).toBe(isKept);
});

test('nobody else is heard', async () => {
  expect(hearReader(arrived, { tabId: TAB, url: 'https://www.xiaohongshu.com.evil.example/' })).toBeUndefined();
  await expect(hearReader({ ...arrived, extra: 1 }, from())).rejects.toThrow(/unrecognized/i);
  const posing = { type: 'observed', observation: { page: 'marketplace', creatorId: '5f3a1c0e0000000001008400' } };
  await expect(hearReader(posing, from())).rejects.toThrow();
  expect(await tabState(TAB)).toBeUndefined();
});
