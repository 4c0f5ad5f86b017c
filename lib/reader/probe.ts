import type { PageKind } from '@/lib/messages';
import { readCards } from './cards';
import { readState } from './inline-state';
import type { Layout } from './layout';
import { noteLayout } from './layouts/note';
import { OWN_PANEL, profileLayout } from './layouts/profile';
import { plainName, shapeOf } from './probe-names';
import { describe, outlineOf } from './probe-outline';
import { type Built, builtAs } from './probe-state';
import { loginOn } from './refusal';
import { routeOf } from './routes';
import { parseStateLiteral, STATE } from './state-literal';

/** What became of one fact of a layout on a page: how it is looked for, the element found, the shape of its text, and whether it read. */
interface ProbedFact {
  find: string;
  isExpected: boolean;
  found?: string;
  shape?: string;
  isRead: boolean;
}

interface ProbedLayout {
  /** When the layout was last seen to work, as yyyy-mm. */
  lastSeen: string;
  landmark: string;
  isThere: boolean;
  facts: Record<string, ProbedFact>;
}

/** How a page is built, for mending a layout: no text, name, id, figure or token of it. */
export interface Probe {
  page: PageKind;
  host: string;
  path: string;
  /** The language that the page says it is in, and the words of the site's own that stand on it. */
  language: { stated: string; words: string[] };
  viewer: { logged: string; login: boolean; state: string };
  /** What the page's own layout expected and did not read: "profile.followers". */
  missing: string[];
  layouts: Record<string, ProbedLayout>;
  /** The creator's own cards: how many stand on the page, and how many of them gave each fact. */
  cards: Record<string, number>;
  outline: string[];
  state: Built;
}

/** Words of the site's own, by which its language is known. */
const WORDS =
  /^(?:关注|關注|Following|粉丝|粉絲|Followers?|获赞与收藏|獲[讚贊]與收藏|Likes & Saves|笔记|筆記|Notes|收藏|Saved|点赞|點讚|Liked|置顶|置頂|Pinned|[赞讚]|Like|Save|评论|評論|Comment|回复|回覆|Reply|作者|Author|登录|登錄|Log in|(?:小红书号|小紅書號|RED ID|rednote ID|IP属地|IP屬地|IP Address|IP Location)(?=[:：]))/;

/** Takes down how a document at `url` is built. Changes nothing. */
export function probeOf(document: Document, url: string): Probe {
  const route = routeOf(url);
  const data = stateOf(document);
  const panel = document.querySelector(OWN_PANEL);
  const cards = panel ? readCards(panel) : [];
  const { hostname, pathname } = new URL(url);
  const layouts: Probe['layouts'] = {
    profile: probed(document, profileLayout, undefined),
    note: probed(document, noteLayout, { isFilled: true, isDeserted: false })
  };
  return {
    page: route.page,
    host: plainHost(hostname),
    path: pathname
      .split('/')
      .map(part => part && plainName(part))
      .join('/'),
    language: { stated: plainName(document.documentElement.lang), words: wordsOn(document) },
    viewer: {
      logged: /^[01]$/.exec(document.querySelector('#global')?.getAttribute('data-logged') ?? '')?.[0] ?? 'unsaid',
      login: loginOn(document) !== null,
      state: readState(data).viewer
    },
    missing: missingFrom(route.page, layouts[route.page]),
    layouts,
    cards: {
      all: cards.length,
      postId: cards.filter(({ postId }) => postId).length,
      authorId: cards.filter(({ authorId }) => authorId).length,
      title: cards.filter(({ title }) => title).length,
      likes: cards.filter(({ likes }) => likes).length
    },
    outline: outlineOf(document.querySelector('#app') ?? document.body),
    state: data === undefined ? 'unreadable' : builtAs(data)
  };
}

function missingFrom(page: PageKind, layout: ProbedLayout | undefined): string[] {
  if (!layout) return [];
  if (!layout.isThere) return [page];
  const unread = Object.entries(layout.facts).filter(([, { isExpected, isRead }]) => isExpected && !isRead);
  return unread.map(([name]) => `${page}.${name}`);
}

const plainHost = (host: string): string =>
  /^(?:www|pgy)\.(?:xiaohongshu|rednote)\.com$/.test(host) ? host : 'another';

function stateOf(document: Document): unknown {
  const scripts = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent ?? '');
  return parseStateLiteral(scripts.find(text => STATE.test(text)) ?? '');
}

function wordsOn(document: Document): string[] {
  const leaves = [...document.querySelectorAll('#app *, body > *')].filter(
    ({ childElementCount }) => childElementCount === 0
  );
  const words = leaves.flatMap(leaf => WORDS.exec(leaf.textContent?.trim().slice(0, 40) ?? '')?.[0] ?? []);
  return [...new Set(words)].toSorted();
}

function probed<Facts extends object, Context>(
  document: Document,
  { landmark, lastSeen, facts }: Layout<Facts, Context>,
  context: Context
): ProbedLayout {
  const root = document.querySelector(landmark);
  const read: Record<string, ProbedFact> = {};
  for (const name in facts) {
    const [find, parse, expected] = facts[name];
    const element = root && (typeof find === 'string' ? root.querySelector(find) : find(root));
    const value = element ? parse(element, context) : undefined;
    read[name] = {
      find: typeof find === 'string' ? find : 'by a rule of its own',
      isExpected: expected === true,
      ...(element && { found: describe(element), shape: shapeOf(element.textContent ?? '') }),
      isRead: value !== undefined && value !== null
    };
  }
  return { lastSeen, landmark, isThere: root !== null, facts: root ? read : {} };
}
