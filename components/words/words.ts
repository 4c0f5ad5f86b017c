import { createI18n } from '@wxt-dev/i18n';
import type messages from '@/public/_locales/en/messages.json';

/** Every key of `public/_locales/<language>/messages.json`; both languages hold the same keys (tests/words). */
export type MessageKey = keyof typeof messages;
export type Figures = Record<string, string | number>;

const { t } = createI18n();

/** The text of `key` in the browser's language, `{name}` filled from `figures`. */
export function say(key: MessageKey, figures: Figures = {}): string {
  return t(key, figures);
}

/** The same for a text with plural forms ("one | many"); `{count}` is not filled in by itself, so that views format it. */
export function sayCount(key: MessageKey, count: number, figures: Figures = {}): string {
  return t(key, count, [], figures);
}
