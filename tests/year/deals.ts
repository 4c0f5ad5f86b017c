import type { DatedPost, Deal } from '@/lib/campaign/deals';

/** A note that came out on a day; without engagements it was not measured. */
export const note = (postId: string, day: string | undefined, engagements?: number): DatedPost => ({
  postId,
  day,
  engagements,
  isRounded: false
});

/** One creator's work in one campaign. */
export const deal = (creatorId: string, listId: string, rest: Partial<Deal> = {}): Deal => ({
  creatorId,
  listId,
  listName: listId,
  isOver: true,
  isCostEstimated: false,
  posts: [],
  ...rest
});
