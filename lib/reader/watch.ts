import type { Observation } from '@/lib/evidence/observation';
import { onChanges, type PageWindow } from './changes';
import { factsKey, settlingKey } from './facts-key';
import { createPostList, type PostList } from './post-list';
import { readPage } from './read-page';
import { type Route, routeOf } from './routes';
import { createStay, type Stay, type Tell } from './stay';
import { FOREIGN, type PageRead } from './visit';

/** A window to watch, and whom to tell. `now` gives ms since 1970; `isAlive` is false once the extension is gone. */
export interface Watched {
  window: PageWindow;
  signal: AbortSignal;
  isAlive(): boolean;
  now(): number;
  tell: Tell;
}

/**
 * Reads the creators and notes that the user visits in a window, as they come to rest, and tells what they show. Adds nothing to the
 * page. Says where else the user goes, but for feeds while `areFeedsRead`: then their own reader says it.
 */
export function watchPages({ window, signal, isAlive, now, tell }: Watched, areFeedsRead: () => boolean): void {
  const { document, location, performance } = window;
  /** Whose a 小红书号 is, as read so far: a header that stays on under the next creator's URL gives itself away. */
  const owners = new Map<string, string>();
  const [loaded] = performance.getEntriesByType('navigation');
  /** The creator that the document was loaded for, until another page is gone to. */
  let first = routeOf(loaded?.name ?? '').creatorId;
  let list: { of: string | undefined; posts: PostList } = { of: undefined, posts: createPostList(now()) };
  let stay: ReturnType<typeof arrive> | undefined;

  const arrive = ({ page, creatorId, postId, refusal }: Route, key: string) => {
    const arrivedAt = now();
    const { send, take } = createStay(tell, arrivedAt);
    if (page !== 'feed' || !areFeedsRead()) send({ type: 'arrived', page, ...(creatorId && { creatorId }) });
    if (refusal) send({ type: 'refused', reason: refusal }, refusal);
    // A note opened over a profile leaves the profile's list as it was.
    const of = postId ? list.of : creatorId;
    if (list.of !== of) list = { of, posts: createPostList(arrivedAt) };
    return { key, send, take };
  };

  const read = (url: string): PageRead => {
    const page = readPage(document, {
      url,
      now: now(),
      loadedAt: performance.timeOrigin,
      posts: list.posts,
      isFirst: first !== undefined
    });
    const { creatorId, profile } = page.observation ?? {};
    const owner = profile?.redId && owners.get(profile.redId.value);
    return owner && owner !== creatorId ? FOREIGN : page;
  };

  const look = () => {
    if (!isAlive()) return false;
    const url = location.href;
    const route = routeOf(url);
    const key = JSON.stringify(route);
    if (route.creatorId !== first) first = undefined;
    if (stay?.key !== key) stay = arrive(route, key);
    if (!route.creatorId && !route.postId) return false;
    const { send, take } = stay;
    const page = read(url);
    const { observation } = page;
    return take(page, observation && settlingKey(observation), now(), () => observation && deliver(observation, send));
  };

  const deliver = (observation: Observation, send: Stay['send']) => {
    const redId = observation.profile?.redId?.value;
    if (redId) owners.set(redId, observation.creatorId);
    send({ type: 'observed', observation }, factsKey(observation));
  };

  const leave = () => {
    if (isAlive()) stay?.send({ type: 'left' });
    stay = undefined;
  };

  onChanges(window, signal, look);
  window.addEventListener('pagehide', leave, { signal });
}
