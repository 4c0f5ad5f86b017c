import type { Count } from '@/lib/evidence/count';
import type { FeedCard } from '@/lib/evidence/feed';

/** One creator of a feed: how many notes of theirs passed, and the most liked of these. None passed of one whose own page it is. */
export interface PassedCreator {
  creatorId: string;
  nickname?: string;
  notes: number;
  likes?: Count;
  title?: string;
}

/** The creators whose cards were seen, the one passed last first. A note that came by twice counts once. */
export function passedCreators(cards: readonly FeedCard[]): PassedCreator[] {
  const passed = new Map<string, FeedCard[]>();
  for (const card of cards) {
    const before = passed.get(card.creatorId) ?? [];
    passed.delete(card.creatorId);
    passed.set(card.creatorId, before.some(other => isSameNote(card, other)) ? before : [...before, card]);
  }
  return [...passed.values()].flatMap(theirs => sumUp(theirs) ?? []).toReversed();
}

/** Cards for guests carry no id. */
const isSameNote = ({ post: one }: FeedCard, { post: other }: FeedCard): boolean =>
  one.id !== undefined && other.id !== undefined ? one.id === other.id : one.title === other.title;

function sumUp(cards: FeedCard[]): PassedCreator | undefined {
  const [best] = cards.toSorted((one, other) => (other.post.likes?.value ?? -1) - (one.post.likes?.value ?? -1));
  const nickname = cards.findLast(card => card.nickname !== undefined)?.nickname;
  return (
    best && {
      creatorId: best.creatorId,
      ...(nickname !== undefined && { nickname }),
      notes: cards.length,
      ...(best.post.likes && { likes: best.post.likes }),
      ...(best.post.title !== undefined && { title: best.post.title })
    }
  );
}
