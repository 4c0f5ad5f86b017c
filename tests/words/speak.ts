import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';

export type Spoken = 'en' | 'zh_CN';

/** The texts of one language as they ship. */
export function textsOf(spoken: Spoken): Record<string, { message: string }> {
  const file = new URL(`../../public/_locales/${spoken}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Lets the browser answer in one language, from the texts that ship; a key that is not there answers '' as the browser does. */
export function speak(spoken: Spoken): void {
  const texts = textsOf(spoken);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => texts[key]?.message ?? '');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(spoken.replace('_', '-'));
}
