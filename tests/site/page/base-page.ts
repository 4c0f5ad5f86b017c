import { startFeeds } from './feeds';
import { live, showUser } from './live-state';
import type { Masonry } from './masonry';
import { morph } from './morph';
import { ask, elements, wait } from './site-data';

/** How long the old page stays after the address changed, and how much later its cards come. */
const STALE = 300;
const CARDS = 100;

let feeds: Masonry[] = [];
let turn = 0;

function stopFeeds() {
  for (const feed of feeds) feed.stop();
  feeds = [];
}

/** Wakes the feeds of the page that the server sent. */
export function startPage(): void {
  feeds = startFeeds();
}

/** Cards and end marks leave `page`, to be put in later, when the page stands. */
function withoutCards(page: Element): () => void {
  const kept = [...page.querySelectorAll('.tab-content-item')].map(panel => ({
    cards: [...panel.querySelectorAll('.feeds-container > *')],
    after: [...panel.querySelectorAll('.end-container')]
  }));
  for (const { cards, after } of kept) for (const node of [...cards, ...after]) node.remove();
  return () => {
    const panels = [...document.querySelectorAll('.main-content .tab-content-item')];
    for (const [i, { cards, after }] of kept.entries()) {
      panels[i]?.querySelector('.feeds-container')?.replaceChildren(...cards);
      panels[i]?.querySelector('.feeds-container')?.after(...after);
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
  const { userPageData, notes, noteQueries } = answer.state.user;
  showUser({ userPageData, notes: notes.map(() => []), noteQueries });
  live.feeds.value = answer.state.feed.feeds;
  await wait(CARDS);
  if (mine !== turn) return;
  live.notes.value = notes;
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
