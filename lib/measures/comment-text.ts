import { mention, picture, shortcode, topic, traditional } from '@/lib/benchmarks/comment-words';

const mainland = new Map(Array.from(traditional.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));
const TRADITIONAL = new RegExp(`[${[...mainland.keys()].join('')}]`, 'gu');

/** Keycaps, emoji with all that joins and colours them, and what shows nothing. */
const EMOJI =
  /[\d#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Default_Ignorable_Code_Point}\uFFFC]/gu;
/** Faces drawn in characters, (≧▽≦). */
const FACE = /\([^\p{Script=Han}a-z\d()]{2,12}\)/gu;
const QUESTION_EMOJI = /[❓❔⁉]/g;

/** A comment with what it says and whom it shows the note to taken apart. */
export interface Words {
  /** Lower-case, in mainland characters and half-width marks, without emoji, topics and names; '' when nothing is said. */
  words: string;
  /** The names behind @, lower-case. */
  mentions: string[];
}

/** What a comment says in words; undefined where its text is blank: it is a picture. */
export function wordsOf(text: string): Words | undefined {
  const written = text.replace(picture, ' ').trim();
  if (written === '') return undefined;
  const told = written.replace(topic, ' ').replace(shortcode, ' ');
  const words = told.replace(mention, ' ').replace(QUESTION_EMOJI, '?').replace(EMOJI, ' ');
  return {
    words: /[\p{L}\p{N}?]/u.test(plain(words)) ? plain(words) : '',
    mentions: Array.from(told.matchAll(mention), ([name]) => plain(name.slice(1)))
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TRADITIONAL, character => mainland.get(character) ?? character)
    .replace(FACE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
