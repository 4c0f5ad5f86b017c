import type { LoupeBrowser } from './browser';

const MARKETPLACE = 'https://pgy.xiaohongshu.com/*';

/** Whether a page is read only with the permission. */
export const isMarketplace = (url: string): boolean => new URL(url).hostname === 'pgy.xiaohongshu.com';

/** The part of Chromium's own extensions page that we use. */
interface ExtensionsPage {
  developerPrivate: { addHostPermission(extensionId: string, host: string): Promise<void> };
}

/**
 * Gives the extension the permission that people give in its settings, and waits until the marketplace's reader stands ready. Nobody can
 * click the browser's own question here: a host that its extensions page was told to allow is not asked about again.
 */
export async function allowMarketplace(browser: LoupeBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    // Chromium's types for this page are not public.
    ([id, host]) => (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(id, host),
    [browser.extensionId, MARKETPLACE] as const
  );
  await page.close();
  const own = await browser.own('popup.html?tab=-1');
  const isAllowed = await own.evaluate(host => chrome.permissions.request({ origins: [host] }), MARKETPLACE);
  await own.close();
  if (!isAllowed) throw new Error('The browser did not give the permission');
  await until(browser, 1);
}

/** Takes the permission back, and waits until the reader is gone. */
export async function giveUpMarketplace(browser: LoupeBrowser): Promise<void> {
  const own = await browser.own('popup.html?tab=-1');
  await own.evaluate(host => chrome.permissions.remove({ origins: [host] }), MARKETPLACE);
  await own.close();
  await until(browser, 0);
}

async function until(browser: LoupeBrowser, readers: number): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const worker = await browser.worker();
    const registered = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    if (registered.length === readers) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`The extension does not have ${readers} registered readers`);
}
