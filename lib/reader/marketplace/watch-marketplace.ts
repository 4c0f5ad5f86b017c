import { onChanges } from '@/lib/reader/changes';
import { factsKey } from '@/lib/reader/facts-key';
import { createStay } from '@/lib/reader/stay';
import { FOREIGN, NOT_READY, type PageRead } from '@/lib/reader/visit';
import type { Watched } from '@/lib/reader/watch';
import { createFirstSeen } from './first-seen';
import { disown, freshOf, isOwn } from './freshness';
import { observeMarketplace } from './observe-marketplace';
import { readMarketplace } from './read-marketplace';

const CREATOR = /^https:\/\/pgy\.xiaohongshu\.com\/solar\/pre-trade\/blogger-detail\/([0-9a-f]{24})\/?(?:[?#]|$)/i;

/** Whose marketplace page a URL is; undefined for every other page. */
const marketplaceCreatorOf = (url: string): string | undefined => CREATOR.exec(url)?.[1]?.toLowerCase();

/** Reads the creators' pages that the user visits on the marketplace, as they come to rest. Adds nothing to the page. */
export function watchMarketplace({ window, signal, isAlive, now, tell }: Watched): void {
  const { document, location, performance } = window;
  const seen = createFirstSeen();
  const [loaded] = performance.getEntriesByType('navigation');
  /** The creator that the document was loaded for, until another page is gone to. */
  let first = marketplaceCreatorOf(loaded?.name ?? '');
  let stay: ReturnType<typeof arrive> | undefined;

  const arrive = (creatorId: string | undefined, isLoaded: boolean) => {
    const { send, take } = createStay(tell, now());
    send(creatorId ? { type: 'arrived', page: 'marketplace', creatorId } : { type: 'arrived', page: 'other' });
    const read = readMarketplace(document, now());
    if (!isLoaded && 'header' in read) disown(read, stay?.creatorId, seen);
    return { creatorId, send, take };
  };

  const read = (creatorId: string): PageRead => {
    const page = readMarketplace(document, now());
    if (!('header' in page)) return page;
    const isNamed = page.header.redId !== undefined || page.header.nickname !== undefined;
    if (!first && !isNamed) return NOT_READY;
    if (!isOwn(page, creatorId, seen)) return FOREIGN;
    return { observation: observeMarketplace(freshOf(page, creatorId, seen), creatorId, now()) };
  };

  const look = () => {
    if (!isAlive()) return false;
    const creatorId = marketplaceCreatorOf(location.href);
    if (creatorId !== first) first = undefined;
    if (!stay || stay.creatorId !== creatorId) stay = arrive(creatorId, first !== undefined);
    if (!creatorId) return false;
    const { send, take } = stay;
    const page = read(creatorId);
    const { observation } = page;
    const key = observation && factsKey(observation);
    return take(page, key, now(), () => observation && send({ type: 'observed', observation }, key));
  };

  const leave = () => {
    if (isAlive()) stay?.send({ type: 'left' });
    stay = undefined;
  };

  onChanges(window, signal, look);
  window.addEventListener('pagehide', leave, { signal });
}
