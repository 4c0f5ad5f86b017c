import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { forgetLanguage } from '@/components/words/words';
import en from '@/public/_locales/en/messages.json';
import zh_CN from '@/public/_locales/zh_CN/messages.json';

/** The texts of each language as they ship. */
export const texts: Record<'en' | 'zh_CN', Record<string, { message: string }>> = { en, zh_CN };

/** Lets the browser answer in one language, from the texts that ship; a key that is not there answers '' as the browser does. */
export function speak(language: 'en' | 'zh_CN'): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => texts[language][key]?.message ?? '');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(language.replace('_', '-'));
  forgetLanguage();
}
