import type { Language, LoupeBrowser } from './browser';
import { textOf } from './popup-user';

/** What a brand may look for, as a user writes it into the workspace. */
export interface WrittenBrief {
  name: string;
  niche: string;
  competitor: string;
  /** Share of women from … to, in %. */
  women: readonly [string, string];
  budget: string;
  creators: string;
}

/** Writes the first brief, which is in use from then on. */
export async function writeBrief(browser: LoupeBrowser, language: Language, brief: WrittenBrief): Promise<void> {
  const workspace = await browser.own('workspace.html#/briefs');
  await workspace.getByRole('button', { name: textOf(language, 'briefs_first') }).click();
  await workspace.locator('#brief-name').fill(brief.name);
  await workspace.locator('#brief-niche').selectOption(brief.niche);
  await workspace.locator('#brief-competitors').fill(brief.competitor);
  await workspace.locator('#brief-competitors').press('Enter');
  await workspace.locator('#brief-women-from').fill(brief.women[0]);
  await workspace.locator('#brief-women-to').fill(brief.women[1]);
  await workspace.locator('#brief-budget').fill(brief.budget);
  await workspace.locator('#brief-count').fill(brief.creators);
  // Kept a moment after the last key.
  await workspace.waitForTimeout(1_000);
  await workspace.close();
}
