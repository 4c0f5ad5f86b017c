import { guest, hydrated, live } from './live-state';
import { type Masonry, masonry } from './masonry';
import { ask, type CardsAnswer, elements, wait } from './site-data';

const NETWORK = 100;

/** A feed that grows at its end; `take` keeps the state in step and says whether more will come. */
function growing(
  container: HTMLElement,
  bufferRows: number,
  load: (from: number) => Promise<CardsAnswer | undefined>,
  take: (answer: CardsAnswer) => void,
  more: boolean
): Masonry {
  let count = container.childElementCount;
  let open = more && !guest;
  let busy = false;
  let stopped = false;
  const feed = masonry(container, bufferRows, () => void grow());
  async function grow() {
    if (busy || !open) return;
    busy = true;
    const [answer] = await Promise.all([load(count), wait(NETWORK)]);
    busy = false;
    if (stopped || answer === undefined) return;
    open = answer.hasMore;
    count += answer.cards.length;
    take(answer);
    feed.add(answer.cards.flatMap(elements));
    if (!open) container.after(...elements(answer.end));
  }
  return {
    ...feed,
    stop() {
      stopped = true;
      feed.stop();
    }
  };
}

function posted(container: HTMLElement): Masonry {
  const [query] = live.noteQueries.value;
  const id = String(query?.userId);
  const take = ({ rows, hasMore }: CardsAnswer) => {
    const last = rows.at(-1);
    live.notes.value[0]?.push(...hydrated(rows));
    if (query !== undefined)
      Object.assign(query, { hasMore, page: Number(query.page) + 1, cursor: hasMore ? last?.id : '' });
  };
  return growing(container, 4, from => ask('posted', { id, from }), take, query?.hasMore === true);
}

function explore(container: HTMLElement): Masonry {
  const take = ({ rows }: CardsAnswer) => live.feeds.value.push(...hydrated(rows));
  return growing(container, 3, from => ask('feed', { from }), take, true);
}

/** The related searches stand among the results, but are none of them. */
function search(container: HTMLElement): Masonry {
  const { of: id = '', order = '' } = container.dataset;
  const take = ({ rows }: CardsAnswer) => live.results.value.push(...hydrated(rows));
  const results = (cards: number) => (cards === 0 ? 0 : cards - 1);
  return growing(container, 3, from => ask('search', { id, order, from: results(from) }), take, true);
}

function board(container: HTMLElement): Masonry {
  const { of: id = '' } = container.dataset;
  const take = ({ rows }: CardsAnswer) => live.boards.value[id]?.notes.push(...rows);
  return growing(container, 4, from => ask('board', { id, from }), take, true);
}

const starters: Record<string, (container: HTMLElement) => Masonry> = {
  userPostedFeeds: posted,
  exploreFeeds: explore,
  searchFeeds: search,
  boardFeeds: board
};

/** Starts every feed on the page that stands now. */
export function startFeeds(): Masonry[] {
  return [...document.querySelectorAll<HTMLElement>('.main-content .feeds-container')].map(
    container => starters[container.id]?.(container) ?? masonry(container, 4, () => undefined)
  );
}
