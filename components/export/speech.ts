import { isChinese } from '@/components/words/language';
import { type Figures, type MessageKey, say } from '@/components/words/words';

/** The languages that a sheet can be written in, whatever the browser speaks. */
export type SheetLanguage = 'zh' | 'en';

/** The text of a key with its figures filled in. */
export type Speech = (key: MessageKey, figures?: Figures) => string;

/** The language of our own views. */
export const ownLanguage = (): SheetLanguage => (isChinese() ? 'zh' : 'en');

/** The texts of a language; those of the one that the views do not speak come with the extension and are loaded when asked for. */
export async function speechIn(language: SheetLanguage): Promise<Speech> {
  if (language === ownLanguage()) return say;
  const { default: messages } = await (language === 'zh'
    ? import('@/public/_locales/zh_CN/messages.json')
    : import('@/public/_locales/en/messages.json'));
  return (key, figures = {}) =>
    messages[key].message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(figures[name]));
}
