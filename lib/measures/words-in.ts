import { niches } from '@/lib/benchmarks/niches';

interface NicheWord {
  word: string;
  niche: string;
  /** Written in Latin letters throughout, so it must stand alone: "ai" is not in "daily". */
  latin: boolean;
}

const LETTER = /[a-z0-9]/;

/** By first character, so that one walk over a text finds the words of all niches. */
const byInitial = new Map<string, NicheWord[]>();
for (const niche of niches) {
  for (const word of niche.words.map(text => text.toLowerCase())) {
    const entry = { word, niche: niche.id, latin: /^[a-z0-9 ]+$/.test(word) };
    byInitial.set(word.charAt(0), [...(byInitial.get(word.charAt(0)) ?? []), entry]);
  }
}

/** The niche words that a text holds, each once however often it stands there; upper and lower case are the same. */
export function wordsIn(text: string): Set<NicheWord> {
  const lower = text.toLowerCase();
  const found = new Set<NicheWord>();
  for (let place = 0; place < lower.length; place++) {
    for (const entry of byInitial.get(lower.charAt(place)) ?? []) {
      if (lower.startsWith(entry.word, place) && (!entry.latin || standsAlone(lower, place, entry.word)))
        found.add(entry);
    }
  }
  return found;
}

const standsAlone = (text: string, place: number, word: string): boolean =>
  !LETTER.test(text.charAt(place - 1)) && !LETTER.test(text.charAt(place + word.length));
