import type { Page } from 'playwright-core';
import type { Fact } from '@/components/inspection/known/opened-fact';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import type { SampleCreator } from '../site/site';
import type { Language } from './browser';

/** A text of the product in the browser's language, to find a control by what it says. */
export const textOf = (language: Language, key: keyof typeof en): string => (language === 'en' ? en : zh)[key].message;

/** Types into the popup what a user knows of a creator. */
export async function tellWhatIsKnown(
  popup: Page,
  language: Language,
  known: SampleCreator['userKnows']
): Promise<void> {
  const { priceYuan, femaleShare, controversy } = known;
  const type = (key: keyof typeof en, text: string) => popup.getByLabel(textOf(language, key)).fill(text);
  if (priceYuan !== undefined) await openForm(popup, 'prices');
  if (priceYuan?.image !== undefined) await type('field_image_price', String(priceYuan.image));
  if (priceYuan?.video !== undefined) await type('field_video_price', String(priceYuan.video));
  if (femaleShare !== undefined) {
    await openForm(popup, 'audience');
    await type('field_female_share', String(Math.round(femaleShare * 100)));
  }
  if (controversy !== undefined) {
    await openForm(popup, 'controversy');
    await popup.getByRole('radio', { name: textOf(language, `controversy_${controversy}`), exact: true }).check();
  }
}

/** Opens the form of one kind of fact that only the user knows. */
export async function openForm(popup: Page, fact: Fact): Promise<void> {
  await popup.locator(`#fact-${fact}[aria-expanded=false]`).click();
}

/** Presses Add and waits until the popup says that the creator is in the list. */
export async function addToShortlist(popup: Page, language: Language): Promise<void> {
  await popup
    .getByRole('contentinfo')
    .getByRole('button', { name: textOf(language, 'foot_add') })
    .click();
  await popup.getByRole('button', { name: textOf(language, 'foot_listed') }).waitFor();
}
