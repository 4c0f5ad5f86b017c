import type { ReaderMessage } from '@/lib/messages';
import { onChanges, type PageWindow } from './changes';
import { settlingKey } from './facts-key';
import { Outbox } from './outbox';
import { PostList } from './post-list';
import { readPage } from './read-page';
import { type Route, routeOf } from './routes';
import { APART, Settling } from './settling';
import type { PageRead } from './visit';

/** A window to watch, and whom to tell. `now` gives ms since 1970; `isAlive` is false once the extension is gone. */
export interface Watched {
  window: PageWindow;
  signal: AbortSignal;
  isAlive(): boolean;
  now(): number;
  tell(message: ReaderMessage): Promise<void>;
}

/** Reads the pages that the user visits in a window, as they come to rest, and tells what they show. Adds nothing to the page. */
export function watchPages(watched: Watched): void {
  const { window, signal, isAlive } = watched;
  const session = new Session(watched);
  onChanges(window, signal, () => {
    if (isAlive()) session.look();
  });
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && isAlive()) session.look();
  };
  const onHide = () => {
    if (isAlive()) session.leave();
  };
  window.addEventListener('pageshow', onShow, { signal });
  window.addEventListener('pagehide', onHide, { signal });
}

/** One stay on one route. */
interface Stay {
  key: string;
  route: Route;
  settling: Settling;
  outbox: Outbox;
}

class Session {
  private stay: Stay | undefined;
  private list: { creatorId: string | undefined; posts: PostList } | undefined;
  /** Whose a 小红书号 is, as read so far: a header that stays on under the next creator's URL gives itself away. */
  private readonly owners = new Map<string, string>();
  private isLookingAgain = false;

  constructor(private readonly watched: Watched) {}

  look(): void {
    const { window, now } = this.watched;
    const url = window.location.href;
    const stay = this.arriveAt(url);
    if (stay.route.page === 'other') {
      this.list = undefined;
      return;
    }
    const posts = this.postsOf(stay.route);
    const visit = { url, now: now(), loadedAt: window.performance.timeOrigin, posts };
    const read = this.unmask(readPage(window.document, visit));
    const key = keyOf(read);
    const verdict = stay.settling.next(key, visit.now);
    if (verdict === 'rested') this.deliver(read, stay);
    if (verdict === 'given-up') void stay.outbox.refused(isForeign(read) ? 'foreign-header' : 'never-settled');
    if (verdict === 'again' || (verdict === 'given-up' && key !== undefined)) this.lookAgain();
  }

  /** Says that the page is gone; a page that comes back from the cache is arrived at anew. */
  leave(): void {
    void this.stay?.outbox.left();
    this.stay = undefined;
  }

  private arriveAt(url: string): Stay {
    const route = routeOf(url);
    const key = `${route.page} ${route.creatorId ?? route.postId ?? route.refusal}`;
    if (this.stay?.key === key) return this.stay;
    const { now, tell } = this.watched;
    const stay = { key, route, settling: new Settling(now()), outbox: new Outbox(tell) };
    this.stay = stay;
    void stay.outbox.arrived(route);
    return stay;
  }

  /** The notes seen so far stay known while one of them is opened over the profile. */
  private postsOf({ page, creatorId }: Route): PostList {
    if (!this.list || (page === 'profile' && this.list.creatorId !== creatorId)) {
      this.list = { creatorId, posts: new PostList(this.watched.now()) };
    }
    return this.list.posts;
  }

  private unmask(read: PageRead): PageRead {
    if (!('observation' in read)) return read;
    const redId = read.observation.profile?.redId?.value;
    const owner = redId === undefined ? undefined : this.owners.get(redId);
    return owner === undefined || owner === read.observation.creatorId ? read : { unsettled: 'foreign-header' };
  }

  private deliver(read: PageRead, { outbox }: Stay): void {
    if ('refusal' in read) void outbox.refused(read.refusal);
    if (!('observation' in read)) return;
    const { observation } = read;
    const redId = observation.profile?.redId?.value;
    if (redId !== undefined) this.owners.set(redId, observation.creatorId);
    void outbox.observed(observation);
  }

  private lookAgain(): void {
    if (this.isLookingAgain) return;
    this.isLookingAgain = true;
    this.watched.window.setTimeout(() => {
      this.isLookingAgain = false;
      if (this.watched.isAlive() && !this.watched.window.document.hidden) this.look();
    }, APART);
  }
}

const isForeign = (read: PageRead): boolean => 'unsettled' in read && read.unsettled === 'foreign-header';

function keyOf(read: PageRead): string | undefined {
  if ('observation' in read) return settlingKey(read.observation);
  return 'refusal' in read ? read.refusal : undefined;
}
