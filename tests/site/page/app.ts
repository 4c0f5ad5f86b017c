import { changePage, chooseOrder, chooseTab, startPage } from './base-page';
import { isSlow } from './behaviour';
import { guest } from './live-state';
import { closeNote, openNote } from './overlay';
import { elements } from './site-data';

const noteIn = (path: string) =>
  /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})$/.exec(path)?.[1];
const isBasePage = (path: string) => /^\/(explore|search_result|(?:user\/profile|board)\/[0-9a-f]{24})?$/.test(path);
const here = () => location.pathname + location.search;
const pathOf = (address: string) => new URL(address, location.href).pathname;
/** What decides which page stands below: the path, and of a search its words. */
const placeOf = (address: string) => pathOf(address) + new URL(address, location.href).searchParams.get('keyword');

let mounted = here();

/** Brings the page in line with the address: the page below first, then the note over it. */
async function show() {
  const over: unknown = history.state?.over;
  const base = typeof over === 'string' ? over : here();
  if (typeof over !== 'string') closeNote();
  if (placeOf(base) !== placeOf(mounted)) {
    mounted = base;
    await changePage(base);
  }
  const id = noteIn(location.pathname);
  if (typeof over === 'string' && id !== undefined) await openNote(id);
}

function go(href: string) {
  const below = typeof history.state?.over === 'string' ? history.state.over : here();
  const note = noteIn(pathOf(href)) !== undefined;
  history.pushState(note ? { over: below } : {}, '', href);
  void show();
}

function askForLogin() {
  const wall = '<div class="login-container"><div class="login-modal reds-modal-open">登录后查看更多内容</div></div>';
  if (document.querySelector('.login-container') === null) document.querySelector('#app')?.append(...elements(wall));
}

document.addEventListener('click', event => {
  if (!(event.target instanceof Element)) return;
  const tab = event.target.closest('.user-page-sticky .reds-tab-item');
  if (tab !== null) chooseTab(tab);
  const order = event.target.closest('.filters .tags');
  if (order !== null) chooseOrder(order);
  if (event.target.closest('.close-circle') !== null) history.back();
  const href = event.target.closest('a')?.getAttribute('href');
  if (href === null || href === undefined) return;
  event.preventDefault();
  const path = pathOf(href);
  if (guest && event.target.closest('.feeds-container > section') !== null && !isBasePage(path)) askForLogin();
  else if (noteIn(path) !== undefined || isBasePage(path)) go(href);
  else location.assign(href);
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && typeof history.state?.over === 'string') history.back();
});
addEventListener('popstate', () => void show());

history.replaceState({}, '');
if (isSlow) void changePage(mounted);
else startPage();
