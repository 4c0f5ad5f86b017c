import { browserLanguage, say } from './words';

/**
 * The language that the texts are shown in, as a tag for Intl and `lang`: the browser's own ("en-GB") where we speak it, else
 * that of the texts it falls back to. So figures never speak another language than the words around them.
 */
export function language(): string {
  const wanted = browserLanguage();
  const shown = languages.get(wanted) ?? languageFor(wanted);
  languages.set(wanted, shown);
  return shown;
}

/** By the browser's own: a row of a table asks a dozen times, and each look-up of a text takes longer than writing a figure. */
const languages = new Map<string, string>();

function languageFor(wanted: string): string {
  const spoken = say('language_tag');
  return wanted.slice(0, 2).toLowerCase() === spoken.slice(0, 2) ? wanted : spoken;
}

/** Whether figures are counted in 万 and 亿. */
export const isChinese = (): boolean => language().startsWith('zh');
