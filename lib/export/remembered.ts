import type { Say } from './column';
import type { Word } from './word';

/** A translator that asks for each word once: ten thousand rows ask for the same few dozen; the browser's own look-up is slow. */
export function remembered(say: Say): Say {
  const words = new Map<Word, string>();
  return key => {
    const word = words.get(key) ?? say(key);
    words.set(key, word);
    return word;
  };
}
