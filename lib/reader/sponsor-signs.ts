import type { Observation } from '@/lib/evidence/observation';
import type { Post, SponsorSign } from '@/lib/evidence/post';
import { MOST_SIGNS, QUOTE } from './bounds';
import { BRAND_NAME, BRAND_TOPIC, DECLARATION, DISCLOSURE, NEGATION } from './sponsor-words';
import { cut } from './texts';

const CLAUSE_ENDS = /[，。！？；、,!?;\n【】[\]（）()「」]+|\.\s/;
const TOPIC = /#[^\s#@]+/g;

/**
 * An observation whose opened notes carry their signs of a paid cooperation: those that the page names, and those in the note's words.
 * An empty list means that there were none. The reader leaves this to others, as the words would weigh on every page.
 */
export const withSponsorSigns = (observation: Observation): Observation => ({
  ...observation,
  ...(observation.posts && {
    posts: observation.posts.map(post => (post.opened ? { ...post, sponsorSigns: sponsorSigns(post) } : post))
  })
});

/** Signs of a paid cooperation on an opened note, with the words that gave them, after those it carries; each once. */
export function sponsorSigns({
  title = '',
  text = '',
  mentions = [],
  sponsorSigns: told = []
}: Omit<Post, 'id'>): SponsorSign[] {
  const signs = new Map<string, SponsorSign>();
  const add = (kind: SponsorSign['kind'] | false, words: string) => {
    const quote = cut(words, QUOTE);
    if (kind && quote) signs.set(kind + quote, { kind, quote });
  };
  for (const { kind, quote } of told) add(kind, quote);
  for (const clause of `${title}\n${text.replaceAll(TOPIC, '\n')}`.split(CLAUSE_ENDS)) add(discloses(clause), clause);
  for (const topic of text.match(TOPIC) ?? []) add(BRAND_TOPIC.test(topic) ? 'brand-topic' : discloses(topic), topic);
  for (const name of mentions) add(BRAND_NAME.test(name) && 'brand-mention', `@${name}`);
  return [...signs.values()].slice(0, MOST_SIGNS);
}

const discloses = (words: string) =>
  !NEGATION.test(words) && (DISCLOSURE.test(words) || DECLARATION.test(words.trim())) && 'disclosure-word';
