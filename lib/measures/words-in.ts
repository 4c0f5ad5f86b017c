import { niches } from '@/lib/benchmarks/niches';
import { wordSearch } from './word-search';

interface NicheWord {
  word: string;
  niche: string;
  /** One character says little in a title. */
  single: boolean;
}

const search = wordSearch<NicheWord>(
  niches.flatMap(({ id, words }) =>
    words.map(word => ({ word: word.toLowerCase(), niche: id, single: [...word].length === 1 }))
  ),
  { standsAlone: true }
);

/** The niche words that a text holds, each once however often it stands there; upper and lower case are the same. */
export const wordsIn = (text: string): Set<NicheWord> => search(text.toLowerCase());
