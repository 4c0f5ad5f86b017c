import { expect, test } from 'vitest';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { notesToOpen, openNote, scrollToEnd } from '../tools/visitor';
import { type Footprint, footprint, watch } from './footprint';

const now = Date.now();

/** One visit with everything the reader reacts to: a profile scrolled to its end, a note opened and closed, the explore feed. */
async function visit(extension: boolean, extensionId: string): Promise<Record<string, Footprint>> {
  const { creators, respond } = practiceSite({ now });
  const creator = creators[0];
  if (!creator) throw new Error('The practice site has no creators');
  const browser = await LoupeBrowser.open({ respond, extension });
  try {
    const page = await browser.context.newPage();
    await watch(page, extensionId || browser.extensionId);
    await page.goto(creator.url);
    await page.waitForTimeout(2_000);
    const profile = await footprint(page);
    await scrollToEnd(page);
    const [note] = notesToOpen(creator, 1);
    if (note) await openNote(page, note);
    const scrolled = await footprint(page);
    await page.goto('https://www.xiaohongshu.com/explore');
    await page.waitForTimeout(2_000);
    return { profile, scrolled, explore: await footprint(page) };
  } finally {
    await browser.close();
  }
}

test('a page is the same with the extension and without it', async () => {
  const probe = await LoupeBrowser.open({ respond: practiceSite({ now }).respond });
  const { extensionId } = probe;
  await probe.close();
  const without = await visit(false, extensionId);
  const within = await visit(true, extensionId);
  for (const [place, bare] of Object.entries(without)) {
    for (const [aspect, expected] of Object.entries(bare)) {
      expect(within[place]?.[aspect as keyof Footprint], `${place}: ${aspect}`).toEqual(expected);
    }
  }
  expect(within.profile?.patched).toEqual([]);
  expect(within.profile?.events).toEqual([]);
});
