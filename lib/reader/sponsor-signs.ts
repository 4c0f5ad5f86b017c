import type { SponsorSign } from '@/lib/evidence/post';
import {
  BRAND_NAME,
  BRAND_TOPIC,
  DECLARED,
  DISCLOSING,
  DISCLOSING_ENGLISH,
  DISCLOSING_TOPICS,
  NEGATIONS,
  NEGATORS,
  THANKS
} from './sponsor-words';
import { cut, LONGEST } from './texts';

/** What a note says of itself. */
export interface NoteWords {
  title?: string | undefined;
  text?: string | undefined;
  topics?: readonly string[] | undefined;
  mentions?: readonly string[] | undefined;
  /** From the page state, which names what a tag is. */
  tags?: readonly { name: string; type: string }[];
}

const MOST_SIGNS = 100;
const CLAUSES = /[，。！？；、,!?;\n]+|\.\s/;
const FRAME = /^[\s#【[（(「『《~～—\-·:：]+|[\s】\]）)」』》~～—\-·:：]+$/g;
const BRACKETED = /[【[（(「『]([^】\])）」』]{1,20})[】\])）」』]/g;
const TAG_KINDS: Record<string, SponsorSign['kind']> = {
  brand: 'brand-tag',
  brand_page: 'brand-tag',
  vendor: 'brand-tag',
  goods: 'product-card',
  buyable_goods: 'product-card'
};

/** Signs of a paid cooperation on an opened note, with the words that gave them; an empty list means that there were none. */
export function sponsorSigns({ title, text, topics = [], mentions = [], tags = [] }: NoteWords): SponsorSign[] {
  const signs = new Map<string, SponsorSign>();
  const add = (kind: SponsorSign['kind'], words: string) => {
    const quote = cut(words, LONGEST.quote);
    if (quote !== undefined) signs.set(`${kind} ${quote}`, { kind, quote });
  };
  for (const clause of [title ?? '', withoutNames(text ?? '', topics, mentions)].flatMap(part => part.split(CLAUSES))) {
    if (discloses(clause)) add('disclosure-word', clause);
  }
  for (const topic of topics) {
    if (isOneOf(DISCLOSING_TOPICS, topic)) add('disclosure-word', `#${topic}`);
    else if (BRAND_TOPIC.test(topic)) add('brand-topic', `#${topic}`);
  }
  for (const name of mentions) if (BRAND_NAME.test(name)) add('brand-mention', `@${name}`);
  for (const { name, type } of tags) {
    const kind = TAG_KINDS[type];
    if (kind) add(kind, name);
  }
  return [...signs.values()].slice(0, MOST_SIGNS);
}

const isOneOf = (words: readonly string[], word: string) => words.includes(word.trim().toLowerCase());

/** Topics and names are judged by themselves. */
function withoutNames(text: string, topics: readonly string[], mentions: readonly string[]): string {
  const names = [...topics.map(name => `#${name}`), ...mentions.map(name => `@${name}`)];
  return names
    .sort((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, '\n'), text);
}

/** Negations first: "自费，非广告" discloses nothing. */
function discloses(clause: string): boolean {
  const lowered = clause.toLowerCase();
  if (NEGATIONS.some(negation => lowered.includes(negation))) return false;
  if (DISCLOSING.some(word => says(clause, word))) return true;
  if (DISCLOSING_ENGLISH.test(clause) || THANKS.test(clause)) return true;
  const declarations = [clause, ...[...clause.matchAll(BRACKETED)].map(([, inside]) => inside ?? '')];
  return declarations.some(words =>
    isOneOf(DECLARED, words.replaceAll(FRAME, '').replace(/^(?:本[条篇](?:笔记|视频|内容)?)?(?:为|是|含|有)?/, ''))
  );
}

function says(clause: string, word: string): boolean {
  const start = clause.indexOf(word);
  return start >= 0 && !NEGATORS.test(clause.slice(0, start));
}
