import { browser } from 'wxt/browser';
import type { Answer } from '@/lib/messages';
import type { Probe } from '@/lib/reader/probe';
import { writeProbe } from '@/lib/reader/write-probe';

/** Takes down how a tab's page is built, in the isolated world, as a text for the clipboard; {} for a page that may not be looked into. */
export async function probePage(tabId: number): Promise<Answer> {
  try {
    const [top] = await browser.scripting.executeScript<[], Probe | undefined>({
      target: { tabId },
      files: ['/probe.js']
    });
    if (!top?.result) return {};
    const { version } = browser.runtime.getManifest();
    return {
      probe: writeProbe({ product: `KOL Loupe ${version}`, at: new Date().toISOString().slice(0, 10) }, top.result)
    };
  } catch (error) {
    console.error('The page could not be looked into', error);
    return {};
  }
}
