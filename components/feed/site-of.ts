import { browser } from 'wxt/browser';

/** The site that a tab shows, as "https://www.rednote.com"; undefined for one that is gone or that we may not look at. */
export async function siteOf(tabId: number): Promise<string | undefined> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url && new URL(url).origin;
  } catch {
    return undefined; // closed meanwhile
  }
}
