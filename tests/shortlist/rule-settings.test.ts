import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { currentRules, PLAIN_KEY } from '@/lib/shortlist/rules';

const AT = '2026-11-20T08:15:02.000Z';
const LATER = '2026-11-21T08:15:02.000Z';
const keyOf = async () => (await currentRules()).key;

beforeEach(() => database.settings.clear());

test('edits are kept without what repeats a default, and the rules in force are others from then on', async () => {
  await saveRules({ guideLiteral: true, thresholds: { underpriced: { warn: 0.27 } } }, AT);
  expect(await currentRules()).toEqual({ settings: { guideLiteral: true }, key: `${PLAIN_KEY} | ${AT}` });
});

test('the same edits again are no change', async () => {
  await saveRules({ guideLiteral: true }, AT);
  await saveRules({ guideLiteral: true, thresholds: {} }, LATER);
  expect(await keyOf()).toBe(`${PLAIN_KEY} | ${AT}`);
});

test('two edits within one millisecond are two', async () => {
  await saveRules({ guideLiteral: true }, AT);
  const one = await keyOf();
  await saveRules({ guideLiteral: true, thresholds: { underpriced: { warn: 0.2 } } }, AT);
  expect(await keyOf()).not.toBe(one);
});

test('edits back to the defaults leave nothing', async () => {
  await saveRules({ guideLiteral: true }, AT);
  await saveRules({ guideLiteral: false }, LATER);
  expect(await database.settings.count()).toBe(0);
  expect(await currentRules()).toEqual({ settings: {}, key: PLAIN_KEY });
});

test('rules that nobody can be judged by are refused by name, and the last ones stay', async () => {
  await saveRules({ guideLiteral: true }, AT);
  await expect(saveRules({ thresholds: { underpriced: { warn: 2 } } }, LATER)).rejects.toThrow(
    'thresholds.underpriced.warn must be 0 to 1'
  );
  expect((await currentRules()).settings).toEqual({ guideLiteral: true });
});
