import type { Observation } from '@/lib/evidence/observation';
import type { SeenPost, SponsorSign } from '@/lib/evidence/post';
import { MOST_NAMES } from './bounds';
import { known } from './known';

/** Tags that are no sign of anything, such as location_page, interact_vote and moment, stand in neither list. */
const TOPICS = new Set(['topic', 'topic_page']);
const SIGNS = new Map<string, SponsorSign['kind']>([
  ['brand', 'brand-tag'],
  ['brand_page', 'brand-tag'],
  ['goods', 'product-card'],
  ['buyable_goods', 'product-card'],
  ['vendor', 'product-card']
]);
/** A topic in a note's words as its state writes them. */
const MARKED = /#([^#\s]{1,100})\[话题\]#/g;

/** An observation whose posts have the topics and signs that the tags of their state tell; topics that the page shows stand. */
export const withTags = (observation: Observation): Observation => ({
  ...observation,
  ...(observation.posts && { posts: observation.posts.map(tagged) })
});

/** One post so; its tags are used up. */
export function tagged({ tags, ...post }: SeenPost): SeenPost {
  const named = (tags ?? [])
    .map(({ type = '', name = '' }) => ({ type, name: name.replace(/^[#@]/, '') }))
    .filter(hasName);
  const signs = named.flatMap(({ type, name }) => {
    const kind = SIGNS.get(type);
    return kind ? [{ kind, quote: name }] : [];
  });
  const listed = named.flatMap(({ type, name }) => (TOPICS.has(type) ? [name] : []));
  const marked = [...(post.text ?? '').matchAll(MARKED)].flatMap(([, name]) => name ?? []);
  const topics = [...new Set([...listed, ...marked])].slice(0, MOST_NAMES);
  return known({
    ...post,
    topics: post.topics ?? (post.opened && (tags || post.text !== undefined) ? topics : undefined),
    sponsorSigns: signs.length > 0 ? [...(post.sponsorSigns ?? []), ...signs] : post.sponsorSigns
  });
}

const hasName = ({ name }: { name: string }): boolean => name !== '';
