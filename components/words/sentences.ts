import { isChinese } from './language';

/** Sentences one after the other; those that do not apply are false. A Chinese full stop brings its own space. */
export const sentences = (...parts: readonly (string | false)[]): string =>
  parts.filter(part => part !== false).join(isChinese() ? '' : ' ');
