import type { Feed } from '@/lib/evidence/feed';
import { onChanges } from './changes';
import { factsKey } from './facts-key';
import { createFeedList } from './feed-list';
import { feedRouteOf } from './feed-route';
import { readFeed } from './read-feed';
import { createStay, type Stay } from './stay';
import { NOT_READY } from './visit';
import type { Watched } from './watch';

/** Reads the feeds that the user passes in a window, and tells who stands on them, each card once. Adds nothing to the page. */
export function watchFeeds({ window, signal, isAlive, now, tell }: Watched): void {
  const { document, location } = window;
  /** A note or a profile opened from a feed leaves the feed's list as it was. */
  let list = createFeedList();
  let stay: ReturnType<typeof arrive> | undefined;

  const arrive = (of: string) => {
    const { send, take } = createStay(tell, now());
    send({ type: 'arrived', page: 'feed', feed: of });
    if (list.of !== of) list = createFeedList(of, list);
    return { of, send, take };
  };

  const look = () => {
    const route = isAlive() ? feedRouteOf(location.href) : undefined;
    if (!route) {
      stay = undefined;
      return false;
    }
    if (stay?.of !== route.of) stay = arrive(route.of);
    const { send, take } = stay;
    const page = readFeed(document, route, now());
    const { feed } = page;
    if (feed && list.isYetToCome(feed.cards)) return take(NOT_READY, undefined, now(), () => undefined);
    return take(page, feed && settlingKey(feed), now(), () => feed && deliver(feed, send));
  };

  const deliver = (feed: Feed, send: Stay['send']) => {
    const { told } = list;
    const cards = list.newsIn(feed.cards);
    const takeBack = () => {
      list.told = Math.min(list.told, told);
    };
    // A feed on which nobody could be read is told too.
    if (cards[0] || !feed.cards[0]) send({ type: 'passed', feed: { ...feed, cards } }, factsKey(cards), takeBack);
  };

  const leave = () => {
    stay = undefined;
    list.told = 0;
  };

  onChanges(window, signal, look);
  window.addEventListener('pagehide', leave, { signal });
}

/** What must be read twice alike: of the cards, which come and go, only the zeros, as the word for none may stand in for a figure. */
const settlingKey = ({ cards, ...feed }: Feed): string =>
  factsKey({ ...feed, cards: cards.filter(({ post }) => post.likes?.value === 0) });
