import {
  appearance,
  backlash,
  bareIntent,
  bareIntentEn,
  degreesEn,
  degreesZh,
  genericEn,
  genericZh,
  intent,
  intentForms,
  leadgen,
  OFFER,
  particles,
  question,
  SENTENCE,
  softQuestion,
  wish
} from '@/lib/benchmarks/comment-words';
import { type Words, wordsOf } from './comment-text';
import { sum } from './statistics';

/**
 * What a comment is. Tagging a friend, intent, questions and other are authentic; generic and emoji-only would fit under any note;
 * lead-gen invites elsewhere.
 */
export type CommentClass = 'tagging' | 'emoji-only' | 'intent' | 'question' | 'lead-gen' | 'generic' | 'other';

/** The longest of several words that begin alike comes first, as patterns take the first that fits. */
const anyOf = (words: readonly string[]): string => words.toSorted((one, other) => other.length - one.length).join('|');
const alone = (pattern: string): string => `(?<![a-z\\d])(?:${pattern})(?![a-z\\d])`;

const INTENT = new RegExp(anyOf(intent));
const BARE = new RegExp(`${anyOf(bareIntent)}|${alone(anyOf(bareIntentEn))}`, 'g');

const isLatin = (word: string): boolean => /^[a-z ]+$/.test(word);
const praise = [...genericZh, ...appearance, ...genericEn];
const PRAISE = `${anyOf(praise.filter(word => !isLatin(word)))}|6{2,}|${alone(anyOf(praise.filter(isLatin)))}`;
const FILLING = `${anyOf(degreesZh)}|${alone(degreesEn)}|${particles}|[\\s\\p{P}\\p{S}]`;
const PIECES = new RegExp(`(${PRAISE})|${FILLING}`, 'gu');

/** The class of a comment by its words; undefined where there are none to class, as of a picture. Length never makes one generic. */
export function classify(text: string): CommentClass | undefined {
  const said = wordsOf(text);
  return said && classOf(said);
}

/** The class of what a comment says. */
export function classOf({ words, mentions }: Words): CommentClass {
  if (words === '') return mentions.length > 0 ? 'tagging' : 'emoji-only';
  const empty = isGeneric(words);
  if (showsIntent(words)) return 'intent';
  if (question.test(words) || (softQuestion.test(words) && !empty)) return 'question';
  if (lengthOf(words) < OFFER && mentions.length === 0 && leadgen.test(words)) return 'lead-gen';
  if (!empty) return 'other';
  return mentions.length > 0 ? 'tagging' : 'generic';
}

/** The words of anger in what is said, each once; mild and justified ones too. */
export const backlashIn = ({ words }: Pick<Words, 'words'>): Set<string> =>
  new Set(Array.from(words.matchAll(backlash), ([word]) => word));

/** One to three generic words, each as often as it is repeated, and nothing besides that would say more. */
function isGeneric(words: string): boolean {
  const pieces = [...words.matchAll(PIECES)];
  if (sum(pieces.map(([piece]) => piece.length)) < words.length) return false;
  const said = new Set(pieces.flatMap(([, word]) => word ?? []));
  return said.size >= 1 && said.size <= 3;
}

function showsIntent(words: string): boolean {
  if (INTENT.test(words) || intentForms.test(words)) return true;
  const rest = words.replace(BARE, ' ');
  if (rest === words) return false;
  return lengthOf(words) < SENTENCE || question.test(rest.trim()) || wish.test(rest);
}

const lengthOf = (words: string): number => [...words].length;
