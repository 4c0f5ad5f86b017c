import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** What Chromium and Firefox say of a tab that was closed or left meanwhile, shows an error of the browser's, or is not ours to read. */
const OUT_OF_REACH =
  /No tab|Invalid tab|Cannot access|be scripted|error page|was (?:removed|closed)|host permission|destroyed/i;

/** Runs files of ours in the page of a tab, in our own world. A page out of reach is passed over, another failure is logged. */
export async function inject(tabId: number, files: ScriptPublicPath[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch (error) {
    if (!OUT_OF_REACH.test(String(error))) console.error(`${files} could not be run in tab ${tabId}`, error);
  }
}

/**
 * Starts the reader in the pages that were open before the extension was installed or updated: the browser does that only for pages that
 * are opened after. Readers of the version before have lost their extension, and stop by themselves.
 */
export async function readOpenPages(): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    // The manifest names the files of this very build.
    const files = js as ScriptPublicPath[];
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.all(tabs.map(async ({ id, discarded }) => id !== undefined && !discarded && inject(id, files)));
  }
}
