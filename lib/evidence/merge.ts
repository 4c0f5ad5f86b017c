import { keyOf } from './author';
import type { Comment } from './comment';
import { shanghaiDay } from './days';
import type { Dossier } from './dossier';
import type { Quote } from './marketplace';
import { mergeDisagreements } from './merge-disagreements';
import { mergeKeys } from './merge-keys';
import { mergeListing } from './merge-listing';
import { mergeMarketplace } from './merge-marketplace';
import { mergePost, momentRank } from './merge-post';
import { mergeSnapshots } from './merge-snapshots';
import { countRank, countReadingRank, prefer, readingRank } from './prefer';
import type { Profile } from './profile';

/**
 * Two bodies of evidence about one creator as one. Merging is idempotent and does not depend on order, so a message that
 * arrives twice or late changes nothing; an exact figure is never lost to a floor.
 */
export function merge(one: Dossier, other: Dossier): Dossier {
  const profile = mergeProfile(one.profile, other.profile);
  const listing = mergeListing(one.listing, other.listing);
  const posts = mergeById(one.posts, other.posts, mergePost);
  const unlinkedPosts = prefer(one.unlinkedPosts, other.unlinkedPosts, ({ value, at }) => [
    shanghaiDay(at),
    value.length,
    at
  ]);
  const comments = mergeById(one.comments, other.comments, mergeComment);
  const snapshots = mergeSnapshots(one.snapshots, other.snapshots);
  const audience = mergeKeys(one.audience, other.audience, readingRank);
  const marketplace = mergeMarketplace(one.marketplace, other.marketplace);
  const answers = mergeKeys(one.answers, other.answers, readingRank);
  const quotes = mergeQuotes(one.quotes, other.quotes);
  const disagreements = mergeDisagreements(one.disagreements, other.disagreements);
  const last = prefer(lastSight(one), lastSight(other), ({ lastSeenAt }) => [lastSeenAt ?? '']);
  return {
    id: one.id,
    firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
    ...last,
    ...(profile && { profile }),
    ...(listing && { listing }),
    ...(posts && { posts }),
    ...(unlinkedPosts && { unlinkedPosts }),
    ...(comments && { comments }),
    ...(snapshots.length > 0 && { snapshots }),
    ...(audience && { audience }),
    ...(marketplace && { marketplace }),
    ...(answers && { answers }),
    ...(quotes && { quotes }),
    ...(disagreements.length > 0 && { disagreements })
  };
}

const lastSight = ({ lastSeenAt, viewer }: Dossier): Pick<Dossier, 'lastSeenAt' | 'viewer'> => ({
  ...(lastSeenAt !== undefined && { lastSeenAt }),
  ...(viewer && { viewer })
});

function mergeProfile(one: Profile | undefined, other: Profile | undefined): Profile | undefined {
  const merged = mergeKeys(one, other, readingRank);
  for (const counter of ['followers', 'following', 'likesAndCollects'] as const) {
    const reading = prefer(one?.[counter], other?.[counter], countReadingRank);
    if (merged && reading) merged[counter] = reading;
  }
  return merged;
}

function mergeById<Item extends { id: string }>(
  one: Item[] | undefined,
  other: Item[] | undefined,
  join: (one: Item, other: Item) => Item
): Item[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const merged = new Map(one.map(item => [item.id, item]));
  for (const item of other) {
    const known = merged.get(item.id);
    merged.set(item.id, known ? join(known, item) : item);
  }
  return [...merged.values()].toSorted((first, second) => (first.id > second.id ? -1 : 1));
}

const COMMENT_FACTS = ['postId', 'text', 'ipLocation', 'byCreator', 'replyTo', 'author', 'authorSince'] as const;

/** The hash of this install's own key tells more: it is the one that later comments of the person come under. */
const authorRank = (author: unknown) => [keyOf(String(author)) === '' ? 1 : 0];

/** A comment does not change, so what one reading lacks the other may have; its likes only become known better or grow. */
function mergeComment(one: Comment, other: Comment): Comment {
  const merged = { ...one, ...other };
  for (const fact of COMMENT_FACTS) {
    const value = prefer<unknown>(one[fact], other[fact], fact === 'author' ? authorRank : () => []);
    if (value !== undefined) Object.assign(merged, { [fact]: value });
  }
  const at = prefer(one.at, other.at, momentRank);
  const likes = prefer(one.likes, other.likes, count => countRank(count, '1970-01-01T00:00:00.000Z'));
  return { ...merged, ...(at && { at }), ...(likes && { likes }) };
}

/** One quote for each kind, deal, source and day: the last one given. */
function mergeQuotes(one: Quote[] | undefined, other: Quote[] | undefined): Quote[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const merged = new Map<string, Quote>();
  for (const quote of [...one, ...other]) {
    const key = [quote.kind, quote.deal ?? 'paid-post', quote.from, shanghaiDay(quote.at)].join();
    const kept = prefer(merged.get(key), quote, ({ at, priceYuan }) => [at, priceYuan]);
    if (kept) merged.set(key, kept);
  }
  const order = ({ at, kind, from, deal = 'paid-post' }: Quote) => at + kind + from + deal;
  return [...merged.values()].toSorted((first, second) => (order(first) > order(second) ? -1 : 1));
}
