// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerView } from '@/entrypoints/background/answer-view';
import { rebuildWhereStale } from '@/entrypoints/background/rebuild-summaries';
import { rebuildSummaries } from '@/lib/messages';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { staleCount } from '@/lib/shortlist/rebuild';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { currentRules } from '@/lib/shortlist/rules';
import { ago } from '@/tests/measures/evidence';
import { profileOf } from '../shortlist/seen-creator';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => answerView(message));
  await Promise.all(database.tables.map(table => table.clear()));
  for (let n = 0; n < 3; n++) await witness(profileOf(n, ago(1)));
});

const underRules = async (): Promise<number> =>
  database.summaries
    .where('rules')
    .equals((await currentRules()).key)
    .count();

test('a view has the worker bring the summaries in line', async () => {
  await saveRules({ guideLiteral: true }, ago(0));
  expect(await underRules()).toBe(0);
  expect(await rebuildSummaries()).toBeUndefined();
  expect(await underRules()).toBe(3);
});

test('asked twice at once it works once, by the rules of then', async () => {
  const writes = vi.spyOn(database.summaries, 'bulkPut');
  await saveRules({ guideLiteral: true }, ago(0));
  const first = rebuildSummaries();
  await saveRules({ guideLiteral: true, thresholds: { underpriced: { warn: 0.2 } } }, ago(-1));
  await Promise.all([first, rebuildSummaries(), rebuildSummaries()]);
  expect(await underRules()).toBe(3);
  expect(writes.mock.calls.length).toBeLessThanOrEqual(2);
});

test('a full disk is told', async () => {
  await saveRules({ guideLiteral: true }, ago(0));
  vi.spyOn(database.summaries, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  expect(await rebuildSummaries()).toBe('disk-full');
});

test('after an update the worker goes on by itself, and rests where nothing is stale', async () => {
  const writes = vi.spyOn(database.summaries, 'bulkPut');
  await rebuildWhereStale();
  expect(writes).not.toHaveBeenCalled();
  await saveRules({ guideLiteral: true }, ago(0));
  await rebuildWhereStale();
  expect(await staleCount()).toBe(0);
});
