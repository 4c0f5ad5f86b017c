import { z } from 'zod';
import { postSchema } from './post';
import { idSchema, instantSchema } from './reading';

/** A card on a feed: whose it is, and the note on it. */
const feedCardSchema = z.strictObject({
  creatorId: idSchema,
  nickname: z.string().max(20_000).optional(),
  post: postSchema.pick({ id: true, title: true, kind: true, likes: true }).partial({ id: true })
});
export type FeedCard = z.infer<typeof feedCardSchema>;

/** What kind of feed: recommendations, search results, or the notes of a board. */
const feedKindSchema = z.enum(['explore', 'search', 'board']);
export type FeedKind = z.infer<typeof feedKindSchema>;

/**
 * One read of a feed: the creators whose cards stand on it. It tells who is there and nothing else: a card never becomes a profile.
 * `of` tells one feed of a tab from the next, as by a search's words; it holds no token.
 */
export const feedSchema = z.strictObject({
  page: z.literal('feed'),
  kind: feedKindSchema,
  of: z.string().max(300),
  at: instantSchema,
  viewer: z.enum(['signed-in', 'guest', 'unknown']),
  cards: z.array(feedCardSchema).max(1_000),
  drift: z.array(z.string().max(100)).max(50)
});
export type Feed = z.infer<typeof feedSchema>;
