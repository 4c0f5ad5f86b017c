import type { ReaderMessage } from '@/lib/messages';
import { onChanges, type PageWindow } from './changes';
import { settlingKey } from './facts-key';
import { createOutbox, type Outbox } from './outbox';
import { createPostList, type PostList } from './post-list';
import { readPage } from './read-page';
import { type Route, routeOf } from './routes';
import { APART, createSettling } from './settling';
import { FOREIGN, type PageRead } from './visit';

/** A window to watch, and whom to tell. `now` gives ms since 1970; `isAlive` is false once the extension is gone. */
export interface Watched {
  window: PageWindow;
  signal: AbortSignal;
  isAlive(): boolean;
  now(): number;
  tell(message: ReaderMessage): Promise<void>;
}

/** Reads the pages that the user visits in a window, as they come to rest, and tells what they show. Adds nothing to the page. */
export function watchPages({ window, signal, isAlive, now, tell }: Watched): void {
  const { document, location, performance } = window;
  /** Whose a 小红书号 is, as read so far: a header that stays on under the next creator's URL gives itself away. */
  const owners = new Map<string, string>();
  const [loaded] = performance.getEntriesByType('navigation');
  /** The creator that the document was loaded for, until another page is gone to. */
  let first = routeOf(loaded?.name ?? '').creatorId;
  let list: { of: string | undefined; posts: PostList } = { of: undefined, posts: createPostList(now()) };
  let stay: ReturnType<typeof arrive> | undefined;
  let isLookDue = false;

  const arrive = ({ page, creatorId, postId, refusal }: Route, key: string) => {
    const arrivedAt = now();
    const outbox = createOutbox(tell);
    outbox.send({ type: 'arrived', page, ...(creatorId && { creatorId }) });
    if (refusal) outbox.refused(refusal);
    // A note opened over a profile leaves the profile's list as it was.
    const of = postId ? list.of : creatorId;
    if (list.of !== of) list = { of, posts: createPostList(arrivedAt) };
    return { key, outbox, settle: createSettling(arrivedAt) };
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
    if (!isAlive() || document.hidden) return;
    const url = location.href;
    const route = routeOf(url);
    const key = JSON.stringify(route);
    if (route.creatorId !== first) first = undefined;
    if (stay?.key !== key) stay = arrive(route, key);
    if (route.page === 'other') return;
    const { outbox, settle } = stay;
    const page = read(url);
    const pageKey = keyOf(page);
    const verdict = settle(pageKey, now());
    if (verdict === 'given-up') outbox.refused(page === FOREIGN ? 'foreign-header' : 'never-settled');
    else if (verdict === 'rested') deliver(page, outbox);
    if (verdict === 'again' || (verdict === 'given-up' && pageKey)) lookAgain();
  };

  const deliver = ({ refusal, observation }: PageRead, outbox: Outbox) => {
    if (refusal) outbox.refused(refusal);
    if (!observation) return;
    const redId = observation.profile?.redId?.value;
    if (redId) owners.set(redId, observation.creatorId);
    outbox.observed(observation);
  };

  const lookAgain = () => {
    if (isLookDue) return;
    isLookDue = true;
    window.setTimeout(() => {
      isLookDue = false;
      look();
    }, APART);
  };

  const leave = () => {
    if (isAlive()) stay?.outbox.send({ type: 'left' });
    stay = undefined;
  };

  onChanges(window, signal, look);
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
}

const keyOf = ({ observation, refusal }: PageRead): string | undefined =>
  observation ? settlingKey(observation) : refusal;
