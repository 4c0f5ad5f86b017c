import type { Say } from '@/lib/export/column';
import { vocabularyOf } from '@/lib/import/vocabulary';
import { texts } from '@/tests/words/speak';

/** The words that sheets are written with, as they ship. */
export const saying =
  (language: keyof typeof texts): Say =>
  key =>
    texts[language][key]?.message ?? '';

/** What both languages call the columns, stages and kinds. */
export const vocabulary = vocabularyOf([saying('en'), saying('zh_CN')]);
