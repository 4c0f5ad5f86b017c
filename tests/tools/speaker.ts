import type { Language } from './browser';
import { textOf } from './popup-user';

/** Says a text of the product with its figures in it, in the form that its count asks for, as views show it. */
export const speaker =
  (language: Language) =>
  (key: Parameters<typeof textOf>[1], figures: Record<string, string | number> = {}): string => {
    const { count } = figures;
    const [one = '', many = one] = textOf(language, key).split(' | ');
    const form = count === 1 ? one : many;
    return Object.entries(figures).reduce((text, [name, figure]) => text.replaceAll(`{${name}}`, `${figure}`), form);
  };
