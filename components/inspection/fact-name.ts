import { type MessageKey, say } from '@/components/words/words';

const names = new Map<string, MessageKey>([
  ['nickname', 'fact_nickname'],
  ['redId', 'fact_red_id'],
  ['bio', 'fact_bio'],
  ['followers', 'fact_followers'],
  ['following', 'fact_following'],
  ['likesAndCollects', 'fact_likes_and_collects'],
  ['ipLocation', 'fact_ip_location'],
  ['title', 'fact_title'],
  ['publishedAt', 'fact_published_at'],
  ['likes', 'fact_likes'],
  ['collects', 'fact_collects'],
  ['comments', 'fact_comments'],
  ['posts', 'fact_posts']
]);

/** A layout's fact in words: "profile.followers" is the follower count. One that has no name yet stands as the layout calls it. */
export function factName(fact: string): string {
  const key = names.get(fact.slice(fact.lastIndexOf('.') + 1));
  return key === undefined ? fact : say(key);
}
