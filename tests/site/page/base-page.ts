import { isSlow } from './behaviour';
import { startComments } from './comments';
import { startFeeds } from './feeds';
import { live, showCards, showPage } from './live-state';
import type { Masonry } from './masonry';
import { morph } from './morph';
import { ask, elements, wait } from './site-data';

/** How long the old page stays after the address changed, and how much later its cards come. */
const STALE = isSlow ? 1_500 : 300;
const CARDS = isSlow ? 1_200 : 100;

let feeds: Masonry[] = [];
let turn = 0;

function stopFeeds() {
  for (const feed of feeds) feed.stop();
  feeds = [];
}

/** Wakes the feeds of the page that stands now, or the comments of a note that is a page of its own. */
export function startPage(): void {
  feeds = startFeeds();
  const alone = document.querySelector<HTMLElement>('.main-content > #noteContainer');
  const id = /([0-9a-f]{24})\/?$/.exec(location.pathname)?.[1];
  if (alone !== null && id !== undefined) void startComments(alone, id);
}

/** Cards and end marks leave `page`, to be put in later, when the page stands. */
function withoutCards(page: Element): () => void {
  const kept = [...page.querySelectorAll('.feeds-container')].map(container => ({
    cards: [...container.children],
    after: [...(container.parentElement?.querySelectorAll('.end-container') ?? [])]
  }));
  for (const { cards, after } of kept) for (const node of [...cards, ...after]) node.remove();
  return () => {
    const containers = [...document.querySelectorAll('.main-content .feeds-container')];
    for (const [i, { cards, after }] of kept.entries()) {
      containers[i]?.replaceChildren(...cards);
      containers[i]?.after(...after);
    }
  };
}

/** Swaps the page under the address `path`: a profile after a profile keeps its node and changes inside. */
export async function changePage(path: string): Promise<void> {
  turn += 1;
  const mine = turn;
  const [answer] = await Promise.all([ask('page', { path }), wait(STALE)]);
  if (answer === undefined || mine !== turn) return;
  const main = document.querySelector('.main-content');
  const [fresh] = elements(answer.main);
  const old = main?.firstElementChild;
  if (!main || !old || fresh === undefined) return;
  stopFeeds();
  document.title = answer.title;
  const putCards = withoutCards(fresh);
  if (old.id === 'userPageContainer' && fresh.id === old.id) morph(old, fresh);
  else main.replaceChildren(fresh);
  scrollTo(0, 0);
  showPage(answer.state);
  await wait(CARDS);
  if (mine !== turn) return;
  showCards(answer.state);
  putCards();
  startPage();
}

/** Shows the panel of a tab; the others stay in the document, one pixel high. */
export function chooseTab(tab: Element): void {
  const tabs = [...(tab.parentElement?.children ?? [])];
  const chosen = tabs.indexOf(tab);
  for (const [i, each] of tabs.entries()) each.classList.toggle('active', i === chosen);
  const panels = [...document.querySelectorAll('.main-content .tab-content-item')];
  for (const [i, panel] of panels.entries()) panel.classList.toggle('inactive', i !== chosen);
  document
    .querySelector<HTMLElement>('.transform-container')
    ?.style.setProperty('transform', `translateX(-${chosen * 100}%)`);
  for (const feed of feeds) feed.refresh();
}

/** Orders a search's results anew: they go, and others come. */
export function chooseOrder(tag: Element): void {
  const container = document.querySelector<HTMLElement>('#searchFeeds');
  if (container === null) return;
  for (const each of tag.parentElement?.children ?? []) each.classList.toggle('active', each === tag);
  stopFeeds();
  container.dataset.order = tag.textContent;
  for (const end of container.parentElement?.querySelectorAll('.end-container') ?? []) end.remove();
  container.replaceChildren();
  live.results.value = [];
  feeds = startFeeds();
}
