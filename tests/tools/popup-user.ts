import type { Page } from 'playwright-core';
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
  if (priceYuan?.image !== undefined) await type('field_image_price', String(priceYuan.image));
  if (priceYuan?.video !== undefined) await type('field_video_price', String(priceYuan.video));
  if (femaleShare !== undefined) await type('field_female_share', String(Math.round(femaleShare * 100)));
  if (controversy !== undefined) {
    await popup.getByRole('radio', { name: textOf(language, `controversy_${controversy}`), exact: true }).check();
  }
}

/** Presses Add and waits until the popup says that the creator is in the list. */
export async function addToShortlist(popup: Page, language: Language): Promise<void> {
  await popup.getByRole('button', { name: textOf(language, 'foot_add') }).click();
  await popup.getByRole('button', { name: textOf(language, 'foot_listed') }).waitFor();
}
