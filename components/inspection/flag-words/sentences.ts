import { say } from '@/components/words/words';

/** Sentences that stand, one after the other; those that do not apply are false. */
export const sentences = (...parts: readonly (string | false)[]): string =>
  parts.filter(part => part !== false).join(say('sentence_join'));
