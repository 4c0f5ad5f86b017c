import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** Every key of `public/_locales/<language>/messages.json`; both languages hold the same keys (tests/words). */
export type MessageKey = keyof typeof messages;
export type Figures = Record<string, string | number>;

const { t } = createI18n();

/** What the browser answered while the page lives: it takes 5 µs for each text, and a screenful of a table asks for a thousand. */
const known = new Map<MessageKey, string>();
let spoken: string | undefined;

/** The browser's own language, asked once as well. */
export function browserLanguage(): string {
  spoken ??= browser.i18n.getUILanguage();
  return spoken;
}

/** Lets the browser be asked anew: its language changes under a page in tests alone. */
export function forgetLanguage(): void {
  known.clear();
  spoken = undefined;
}

/** The text of `key` in the browser's language, `{name}` filled from `figures`. */
export function say(key: MessageKey, figures?: Figures): string {
  const text = known.get(key) ?? t(key);
  if (text !== '') known.set(key, text);
  return figures === undefined
    ? text
    : text.replaceAll(/\{(\w+)\}/g, (name, of: string) => String(figures[of] ?? name));
}

/** The same for a text with plural forms ("one | many"); `{count}` is not filled in by itself, so that views format it. */
export function sayCount(key: MessageKey, count: number, figures: Figures = {}): string {
  return t(key, count, [], figures);
}
