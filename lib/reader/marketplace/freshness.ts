import type { FirstSeen } from './first-seen';
import type { MarketplaceRead } from './read-marketplace';

/** The facts of each of the page's own requests as one text: they come together. */
const key = (name: string, facts: unknown): string => `${name} ${JSON.stringify(facts)}`;
const idOfPosts = ({ posts }: MarketplaceRead) => posts.map(({ id, sponsorSigns }) => [id, sponsorSigns]);

/** Whether the header is the creator's: linked to nobody else, and neither its 小红书号 nor its figures were seen under another creator. */
export function isOwn({ header }: MarketplaceRead, creatorId: string, seen: FirstSeen): boolean {
  const { redId, linkedId } = header;
  if (linkedId !== undefined && linkedId !== creatorId) return false;
  // Asked in this order: the next creator's header may come before the address, and must not become the last one's.
  if (redId !== undefined && !(seen(`creator ${creatorId}`, redId) && seen(`red id ${redId}`, creatorId))) return false;
  return seen(key('header', header), creatorId);
}

/** What of a page was first seen under this creator and these toggles. */
export function freshOf(read: MarketplaceRead, creatorId: string, seen: FirstSeen): MarketplaceRead {
  const isFresh = (name: string, facts: unknown, of = creatorId) => isEmpty(facts) || seen(key(name, facts), of);
  const { femaleShare, ages, provinces, cities } = read.people;
  const { replyRate48h, ...rest } = read;
  return {
    ...rest,
    ...(replyRate48h !== undefined && isFresh('service', { replyRate48h }) && { replyRate48h }),
    growth: isFresh('growth', read.growth) ? read.growth : {},
    followers: isFresh('followers', read.followers) ? read.followers : {},
    people: {
      ...(isFresh('people', { femaleShare, ages }) && {
        ...(femaleShare !== undefined && { femaleShare }),
        ...(ages && { ages })
      }),
      ...(provinces && isFresh('provinces', provinces) && { provinces }),
      ...(cities && isFresh('cities', cities) && { cities })
    },
    notes: read.notes.filter(({ basis, ...facts }) => isFresh('notes', facts, `${creatorId} ${JSON.stringify(basis)}`)),
    trend: isFresh('trend', read.trend) ? read.trend : [],
    posts: isFresh('posts', idOfPosts(read)) ? read.posts : []
  };
}

/** Takes all that stands on the page for nobody's, unless it is known whose it is: what is there on arrival was there before. */
export function disown(read: MarketplaceRead, seen: FirstSeen): void {
  if (read.header.redId !== undefined) seen(`red id ${read.header.redId}`, '');
  seen(key('header', read.header), '');
  freshOf(read, '', seen);
}

const isEmpty = (facts: unknown): boolean => {
  const text = JSON.stringify(facts);
  return text === '{}' || text === '[]';
};
