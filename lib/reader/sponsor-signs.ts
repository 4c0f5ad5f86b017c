import type { Post, SponsorSign } from '@/lib/evidence/post';
import { BRAND_NAME, BRAND_TOPIC, DECLARATION, DISCLOSING_TOPIC, DISCLOSURE, NEGATION } from './sponsor-words';
import { cut, QUOTE } from './texts';

const MOST_SIGNS = 100;
const CLAUSE_ENDS = /[，。！？；、,!?;\n【】[\]（）()「」]+|\.\s/;

/** Signs of a paid cooperation on an opened note, with the words that gave them; an empty list means that there were none. */
export function sponsorSigns({ title = '', text = '', topics = [], mentions = [] }: Omit<Post, 'id'>): SponsorSign[] {
  const signs = new Map<string, SponsorSign>();
  const add = (kind: SponsorSign['kind'] | false, words: string) => {
    const quote = cut(words, QUOTE);
    if (kind && quote) signs.set(kind + quote, { kind, quote });
  };
  const names = [...topics.map(topic => `#${topic}`), ...mentions.map(name => `@${name}`)];
  const ownWords = names
    .toSorted((one, other) => other.length - one.length)
    .reduce((words, name) => words.replaceAll(name, '\n'), text);
  for (const clause of `${title}\n${ownWords}`.split(CLAUSE_ENDS)) add(discloses(clause) && 'disclosure-word', clause);
  for (const topic of topics) {
    add(DISCLOSING_TOPIC.test(topic) ? 'disclosure-word' : BRAND_TOPIC.test(topic) && 'brand-topic', `#${topic}`);
  }
  for (const name of mentions) add(BRAND_NAME.test(name) && 'brand-mention', `@${name}`);
  return [...signs.values()].slice(0, MOST_SIGNS);
}

const discloses = (clause: string) =>
  !NEGATION.test(clause) && (DISCLOSURE.test(clause) || DECLARATION.test(clause.trim()));
