import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Summary } from '@/lib/shortlist/summary';
import type { Language, LoupeBrowser } from './browser';
import { tellWhatIsKnown } from './popup-user';
import { storedRows } from './stored';

/** Opens a creator's page as a user does, waits until it was read, and writes into the popup what a note costs, in yuan; `own` is any of the extension's pages. */
export async function inspectCreator(
  browser: LoupeBrowser,
  own: Page,
  language: Language,
  creator: { id: string; name: string },
  price: number
): Promise<void> {
  const { id, name } = creator;
  const page = await browser.visit(`https://www.xiaohongshu.com/user/profile/${id}`);
  const isRead = async () =>
    (await storedRows<Summary>(own, 'summaries')).some(
      ({ creatorId, followers }) => creatorId === id && followers !== undefined
    );
  // A page is read while it is in front: the popup, a tab of its own here, comes after.
  await expect.poll(isRead, { timeout: 15_000 }).toBe(true);
  const popup = await browser.popup(page);
  await popup.getByRole('heading', { level: 1, name }).waitFor();
  await tellWhatIsKnown(popup, language, { priceYuan: { image: price } });
  await popup.close();
  await page.close();
}
