import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LoupeBrowser } from '../tools/browser';
import { addToShortlist, tellWhatIsKnown } from '../tools/popup-user';
import { site } from './site';

/** What axe finds in both themes, as "theme: rule: place". */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForTimeout(200);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme}: ${id}: ${target.join(' ')}`))
    );
  }
  return found;
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language: Language) => {
  const { creators, respond, madeFor } = site();
  const critical = madeFor('underpriced');
  let browser: LoupeBrowser;

  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond, language });
  });
  afterAll(() => browser.close());

  test('before anything was seen, the popup shows the way in', async () => {
    const popup = await browser.own('popup.html?tab=-1');
    await popup.getByRole('heading').first().waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  test('a creator on the page, with every part opened', async () => {
    const page = await browser.visit(critical.url);
    await page.waitForTimeout(2_000);
    const popup = await browser.popup(page);
    await tellWhatIsKnown(popup, language, critical.userKnows);
    await addToShortlist(popup, language);
    for (const summary of await popup.locator('details > summary').all()) await summary.click();
    expect(await faults(popup)).toEqual([]);
    const scrollers = await popup.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(
          element => element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto'
        ).length
    );
    expect(scrollers).toBe(1);
    await popup.close();
    await page.close();
  });

  test('a provisional creator, recent creators, and the workspace', async () => {
    const [first] = creators;
    const page = await browser.visit(first?.url ?? '');
    await page.waitForTimeout(2_000);
    for (const path of [`popup.html?creator=${first?.id}`, 'popup.html?tab=-1', 'workspace.html']) {
      const view = await browser.own(path);
      await view.waitForTimeout(600);
      expect(await faults(view), path).toEqual([]);
      await view.close();
    }
    await page.close();
  });

  test('keyboard alone reaches every control of the popup, and the focus is seen', async () => {
    const popup = await browser.own(`popup.html?creator=${critical.id}`);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    const controls = await popup
      .locator('button:enabled, a[href], input:not([type=radio]), summary')
      .filter({ visible: true })
      .count();
    const reached = new Set<string>();
    for (let press = 0; press < controls + 10; press++) {
      await popup.keyboard.press('Tab');
      const place = await popup.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        const places = [focused, focused.closest('.input'), focused.closest('label')].filter(place => place !== null);
        const rings = places.map(place => getComputedStyle(place));
        if (rings.every(({ boxShadow, outlineStyle }) => boxShadow === 'none' && outlineStyle === 'none'))
          return `no visible focus on ${focused.outerHTML.slice(0, 160)}`;
        return `${[...document.querySelectorAll('*')].indexOf(focused)}`;
      });
      expect(place).not.toContain('no visible focus');
      if (place !== '') reached.add(place);
    }
    expect(reached.size).toBeGreaterThanOrEqual(controls);
    await popup.close();
  });
});
