import { html, Markup } from './html';
import { type Kind, marketplaceTruth, type Work } from './marketplace-figures';
import { casesPart, followersPart, headerPart, notesPart, notesToggles, servicePart } from './marketplace-html';
import type { SampleCreator } from './sample-creator';

const HTML = 'text/html; charset=utf-8';

/** Where a creator's page of the brand marketplace is. */
export const marketplaceUrl = ({ id }: Pick<SampleCreator, 'id'>): string =>
  `https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/${id}`;

/** What the page's script is given for a creator and a choice of toggles. */
function partsFor(creator: SampleCreator, choice: URLSearchParams): Record<string, string> {
  const truth = marketplaceTruth(creator);
  const work: Work = choice.get('work') === 'business' ? 'business' : 'daily';
  const kind = (['image', 'video', 'all'] as Kind[]).find(one => one === choice.get('kind')) ?? 'all';
  const notes = truth.notes(work, kind, choice.get('days') === '90' ? 90 : 30);
  return {
    header: headerPart(creator, truth).text,
    service: servicePart(truth).text,
    notes: notesPart(notes).text,
    followers: followersPart(truth).text,
    cases: casesPart(truth).text
  };
}

/** Toggles answer at once and figures 400 ms later; another creator's parts come one after the other, as the site asks for each by itself. */
const SCRIPT = `
const at = name => document.querySelector('#' + name);
const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
const creator = () => location.pathname.split('/').at(-1);
const chosen = () => new URLSearchParams([...document.querySelectorAll('#toggles [data-group]')].map(group =>
  [group.dataset.group, group.querySelector('.d-segment-item--active').dataset.value]));
const ask = async () => (await fetch('/practice/parts?' + new URLSearchParams([['id', creator()], ...chosen()]))).json();
document.addEventListener('click', async ({ target }) => {
  const option = target.closest('#toggles .d-segment-item');
  if (option) {
    for (const other of option.parentElement.children) other.classList.toggle('d-segment-item--active', other === option);
    const parts = await ask();
    await wait(400);
    at('notes').innerHTML = parts.notes;
  }
  const link = target.closest('a[data-go]');
  if (link) {
    history.pushState({}, '', link.dataset.go);
    const parts = await ask();
    for (const name of ['header', 'service', 'notes', 'followers', 'cases']) {
      await wait(350);
      at(name).innerHTML = parts[name];
    }
  }
});
`;

/** A creator's page of the practice marketplace, or an answer to its script; undefined where there is none. */
export function marketplacePage(
  url: URL,
  creators: readonly SampleCreator[]
): { status: number; contentType: string; body: string } | undefined {
  const creator = creators.find(({ id }) => id === (url.searchParams.get('id') ?? url.pathname.split('/').at(-1)));
  if (!creator) return undefined;
  const parts = partsFor(creator, url.searchParams);
  if (url.pathname === '/practice/parts')
    return { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(parts) };
  if (!url.pathname.startsWith('/solar/pre-trade/blogger-detail/')) return undefined;
  const part = (name: string) => html`<div id="${name}">${new Markup(parts[name] ?? '')}</div>`;
  const others = creators.filter(other => other !== creator).slice(0, 3);
  const similar = others.map(
    other =>
      html`<li><a data-go="${marketplaceUrl(other)}">${other.nickname}</a><div><span>粉丝数</span><span>${other.followers}</span></div></li>`
  );
  const main = html`<div class="blogger-detail"><div class="blogger-detail__left">${part('header')}<div class="similar"><h4>相似的博主推荐</h4><ul>${similar}</ul></div></div><div class="blogger-detail__right"><div class="d-tabs-header"><div class="d-tabs-header-label active">数据概览</div><div class="d-tabs-header-label">笔记数据</div><div class="d-tabs-header-label">粉丝分析</div></div><p class="updated">数据更新至：2026-11-18</p><section>${part('service')}</section><section><h3>数据表现</h3><div id="toggles">${notesToggles('daily', 'all', 30)}</div>${part('notes')}</section><section><h3>粉丝分析</h3>${part('followers')}</section><section><h3>笔记案例</h3>${part('cases')}</section></div></div>`;
  const head = html`<head><meta charset="utf-8"><title>蒲公英</title></head>`;
  return {
    status: 200,
    contentType: HTML,
    body: `<!doctype html><html lang="zh-CN">${head.text}<body><div id="app">${main.text}</div><script>${SCRIPT}</script></body></html>`
  };
}
