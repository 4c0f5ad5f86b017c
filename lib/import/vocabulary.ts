import type { Say } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';
import { headersOf } from '@/lib/export/presets';
import type { Word } from '@/lib/export/word';
import { dealWord, kindWord, priorityWord, stageWord } from '@/lib/export/words';
import type { Deal } from '@/lib/shortlist/offers';
import type { Priority, Stage } from '@/lib/shortlist/shortlist';
import { plainWord } from './plain-word';
import { type Role, roleOfColumn, roleOfHeader } from './roles';

/** The words that sheets are written with, in every language that they may come in. */
export interface Vocabulary {
  /** What a column of this name is for; 'fact' for our columns of what was read or judged, undefined for what is unknown. */
  roleOf: (header: string) => Role | 'fact' | undefined;
  stageOf: (word: string) => Stage | undefined;
  priorityOf: (word: string) => Priority | undefined;
  kindOf: (word: string) => 'image' | 'video' | undefined;
  dealOf: (word: string) => Deal | undefined;
}

/** The words of our own sheets in the given languages, and beside them what other tools and agencies call the same columns. */
export function vocabularyOf(says: readonly Say[]): Vocabulary {
  const headers = new Map<string, Role | 'fact'>();
  for (const column of columns) {
    for (const word of headersOf(column)) {
      for (const say of says) headers.set(plainWord(say(word)), roleOfColumn[column.id] ?? 'fact');
    }
  }
  return {
    roleOf: header => headers.get(plainWord(header)) ?? roleOfHeader(header),
    stageOf: readerOf(stageWord, says),
    priorityOf: readerOf(priorityWord, says),
    kindOf: readerOf(kindWord, says),
    dealOf: readerOf(dealWord, says)
  };
}

/** From a word in any of the languages back to what it stands for. */
function readerOf<Meant extends string>(words: Record<Meant, Word>, says: readonly Say[]) {
  const meant = new Map<string, Meant>();
  for (const say of says) for (const key in words) meant.set(plainWord(say(words[key])), key);
  return (word: string): Meant | undefined => (word === '' ? undefined : meant.get(plainWord(word)));
}
