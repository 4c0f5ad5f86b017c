interface Entry {
  word: string;
}

/** Finds which of many words a lower-case text holds: each once, in the order of the text, also where they overlap. */
export type WordSearch<Word extends Entry> = (lower: string) => Set<Word>;

const CODES = 65_536;
const LETTER = /[a-z0-9]/;
const LATIN = /^[a-z0-9 ]+$/;

/**
 * One walk over a text for any number of words, which stand in lower case; nearly all of its characters begin none and are passed over
 * by a look into a table. With `standsAlone` words in Latin letters count as whole words only: "ai" is not in "daily".
 */
export function wordSearch<Word extends Entry>(words: readonly Word[], { standsAlone = false } = {}): WordSearch<Word> {
  const begins = new Uint8Array(CODES);
  const byInitial = new Map<number, { entry: Word; whole: boolean }[]>();
  for (const entry of words) {
    const code = entry.word.charCodeAt(0);
    begins[code] = 1;
    const alike = byInitial.get(code) ?? [];
    byInitial.set(code, [...alike, { entry, whole: standsAlone && LATIN.test(entry.word) }]);
  }
  return lower => {
    const found = new Set<Word>();
    for (let place = 0; place < lower.length; place++) {
      const code = lower.charCodeAt(place);
      if (begins[code] !== 1) continue;
      for (const { entry, whole } of byInitial.get(code) ?? []) {
        if (lower.startsWith(entry.word, place) && (!whole || isWhole(lower, place, entry.word))) found.add(entry);
      }
    }
    return found;
  };
}

const isWhole = (text: string, place: number, word: string): boolean =>
  !LETTER.test(text.charAt(place - 1)) && !LETTER.test(text.charAt(place + word.length));
