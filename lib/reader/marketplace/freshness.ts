import type { FirstSeen } from './first-seen';
import type { MarketplaceRead } from './read-marketplace';

/** The facts of each of the page's own requests as one text: they come together. */
const key = (name: string, facts: unknown): string => `${name} ${JSON.stringify(facts)}`;
const idOfPosts = ({ posts }: MarketplaceRead) => posts.map(({ id, sponsorSigns }) => [id, sponsorSigns]);

/**
 * Whether the header is the creator's: linked to nobody else, under a 小红书号 that is no other creator's, as the creator has no other
 * one, and with figures that were not there under another creator.
 */
export function isOwn({ header }: MarketplaceRead, creatorId: string, seen: FirstSeen): boolean {
  const { redId, linkedId } = header;
  if (linkedId !== undefined && linkedId !== creatorId) return false;
  if (redId === undefined) return seen.isOf(key('header', header), creatorId);
  const [owner, own] = [seen.ownerOf(`red id ${redId}`), seen.ownerOf(`creator ${creatorId}`)];
  if ((owner ?? creatorId) !== creatorId || (own ?? redId) !== redId) return false;
  seen.isOf(`red id ${redId}`, creatorId);
  seen.isOf(`creator ${creatorId}`, redId);
  return true;
}

/** What of a page was first seen under this creator and these toggles. */
export function freshOf(read: MarketplaceRead, creatorId: string, seen: FirstSeen): MarketplaceRead {
  const isFresh = (name: string, facts: unknown, of = creatorId) => isEmpty(facts) || seen.isOf(key(name, facts), of);
  const { femaleShare, ages, provinces, cities } = read.people;
  const { replyRate48h, header, ...rest } = read;
  const { prices, orders } = header;
  return {
    ...rest,
    header: isFresh('prices', { prices, orders }) ? header : { ...header, prices: {}, orders: {} },
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

/**
 * Takes all that stands on the page on arrival for nobody's, unless it is known whose it is: it may be the last creator's, come after
 * the last look. But a header that is not the one seen under the last creator (`before`) came with the address.
 */
export function disown(read: MarketplaceRead, before: string | undefined, seen: FirstSeen): void {
  const { redId } = read.header;
  const last = before === undefined ? undefined : seen.ownerOf(`creator ${before}`);
  if (redId === undefined) seen.isOf(key('header', read.header), '');
  else if (last === undefined || last === redId) seen.isOf(`red id ${redId}`, '');
  freshOf(read, '', seen);
}

/** Whether nothing stands in facts, however deep. */
const isEmpty = (facts: unknown): boolean => /^[[\]{},:]*$/.test(JSON.stringify(facts).replace(/"\w+":(?=[[{])/g, ''));
