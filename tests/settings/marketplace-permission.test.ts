import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askForMarketplace, giveUpMarketplace, hasMarketplace, watchMarketplace } from '@/lib/settings';

const MARKETPLACE = 'https://pgy.xiaohongshu.com/*';
type Heard = (change: { origins?: string[] }) => void;

const listeners = { added: new Set<Heard>(), removed: new Set<Heard>() };
const event = (heard: Set<Heard>) => ({
  addListener: (listener: Heard) => heard.add(listener),
  removeListener: (listener: Heard) => heard.delete(listener)
});
/** The browser's own permissions, which WXT's stand-in for it leaves out. */
const permissions = {
  contains: vi.fn(async () => true),
  request: vi.fn(async () => true),
  remove: vi.fn(async () => true),
  onAdded: event(listeners.added),
  onRemoved: event(listeners.removed)
};

beforeEach(() => {
  Object.assign(browser, { permissions });
});

test('one host is asked about, asked for and given back', async () => {
  await hasMarketplace();
  await askForMarketplace();
  await giveUpMarketplace();
  for (const call of [permissions.contains, permissions.request, permissions.remove])
    expect(call.mock.calls).toEqual([[{ origins: [MARKETPLACE] }]]);
});

test('the question is asked in the click itself', () => {
  permissions.request.mockClear();
  void askForMarketplace();
  expect(permissions.request).toHaveBeenCalledOnce();
});

test('hears of this permission alone, until it stops', () => {
  const heard: boolean[] = [];
  const stop = watchMarketplace(has => heard.push(has));
  for (const origins of [[MARKETPLACE], ['https://elsewhere.example/*'], undefined])
    for (const listener of [...listeners.added, ...listeners.removed]) listener(origins ? { origins } : {});
  expect(heard).toEqual([true, false]);
  stop();
  expect(listeners.added.size + listeners.removed.size).toBe(0);
});
