import { type Concern, safetyWords } from '@/lib/benchmarks/safety-words';
import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import { asRead } from './header';
import type { Outcome, Subject } from './measure';
import { lackingPosts } from './missing';
import { type WordSearch, wordSearch } from './word-search';

/** Titles and texts that were searched, and the notes with words that a brand would not stand beside, by the gravest word of each. */
export interface SafetySearch {
  texts: number;
  hits: Record<Concern, { post: string; words: string[] }[]>;
}

/** Fewer titles and texts say little of how a creator writes. */
const LEAST = 5;

/** The words of concern in every title and text; at least 5 notes with one. The brief's words to avoid count as medium. */
export function safetySearch(subject: Subject): Outcome<SafetySearch> {
  const posts = (subject.dossier.posts ?? []).filter(({ title, text }) => title !== undefined || text !== undefined);
  if (posts.length < LEAST) return lackingPosts(subject, LEAST, posts.length);
  const searches = [usual, ...avoidedBy(subject)];
  const hits: SafetySearch['hits'] = { high: [], medium: [] };
  for (const post of posts) {
    const found = gravest(post, searches);
    if (found) hits[found.concern].push({ post: post.id, words: found.words });
  }
  const { length } = posts;
  return { value: { texts: length, hits }, low: length, high: length, n: length, full: 60, from: 'page' };
}

interface GraveWord {
  word: string;
  /** As the list has it. */
  written: string;
  concern: Concern;
}

const searchFor = (concern: Concern, words: readonly string[]): GraveWord[] =>
  words.map(written => ({ word: written.toLowerCase(), written, concern }));

const usual = wordSearch([...searchFor('high', safetyWords.high), ...searchFor('medium', safetyWords.medium)]);

function avoidedBy({ brief }: Subject): WordSearch<GraveWord>[] {
  const words = (brief?.avoidWords ?? []).map(word => word.trim()).filter(word => word !== '');
  return words.length === 0 ? [] : [wordSearch(searchFor('medium', words))];
}

function gravest(
  { title = '', text = '' }: Post,
  searches: readonly WordSearch<GraveWord>[]
): { concern: Concern; words: string[] } | undefined {
  const searched = `${title}\n${text}`.toLowerCase();
  const found = searches.flatMap(search => [...search(searched)]);
  if (found.length === 0) return undefined;
  const concern = found.some(word => word.concern === 'high') ? 'high' : 'medium';
  return { concern, words: found.filter(word => word.concern === concern).map(({ written }) => written) };
}

const hitsOf =
  (concern: Concern) =>
  (subject: Subject): Outcome => {
    const search = ask(subject, safetySearch);
    if ('missing' in search) return search;
    const hits = search.value.hits[concern];
    const posts = hits.map(({ post }) => post);
    return { ...search, value: hits.length, low: hits.length, high: hits.length, ...(posts.length > 0 && { posts }) };
  };

/** Notes whose gravest word is of medium concern; `n` is how many were searched. */
export const mediumHits = hitsOf('medium');

/** Notes with a word of high concern; `n` is how many were searched. */
export const highHits = hitsOf('high');

/** What is known of how safe a brand is beside this creator: the words of the notes, the user's answer, or both. */
export type SafetyEvidence = { search: SafetySearch; answer?: Answer } | { search?: never; answer: Answer };

type Answer = 'none' | 'minor' | 'major';

/** Words that were searched for, or the user's own search for controversies. */
export function safetyEvidence(subject: Subject): Outcome<SafetyEvidence> {
  const search = ask(subject, safetySearch);
  const answer = subject.dossier.answers?.controversy?.value;
  if (!('missing' in search)) return { ...search, value: { search: search.value, ...(answer && { answer }) } };
  return answer === undefined ? search : { ...asRead(1, 'user'), value: { answer } };
}
