import { type MessageKey, say } from '@/components/words/words';

const names = new Map<string, MessageKey>([
  ['nickname', 'fact_nickname'],
  ['redId', 'fact_red_id'],
  ['bio', 'fact_bio'],
  ['gender', 'fact_gender'],
  ['labels', 'fact_labels'],
  ['verification', 'fact_verification'],
  ['followers', 'fact_followers'],
  ['following', 'fact_following'],
  ['likesAndCollects', 'fact_likes_and_collects'],
  ['ipLocation', 'fact_ip_location'],
  ['posts', 'fact_posts'],
  ['postId', 'fact_post_id'],
  ['cards', 'fact_cards'],
  ['authorId', 'fact_author_id'],
  ['authorName', 'fact_author_name'],
  ['kind', 'fact_kind'],
  ['title', 'fact_title'],
  ['text', 'fact_text'],
  ['topics', 'fact_topics'],
  ['mentions', 'fact_mentions'],
  ['imageCount', 'fact_image_count'],
  ['videoSeconds', 'fact_video_seconds'],
  ['date', 'fact_published_at'],
  ['likes', 'fact_likes'],
  ['collects', 'fact_collects'],
  ['comments', 'fact_comments'],
  ['total', 'fact_total'],
  ['shares', 'fact_shares']
]);

/** A layout's fact in words: "profile.followers" is the follower count. One that has no name yet stands as the layout calls it. */
export function factName(fact: string): string {
  const key = names.get(fact.slice(fact.lastIndexOf('.') + 1));
  return key === undefined ? fact : say(key);
}
