import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { feedSchema } from '@/lib/evidence/feed';
import { observationSchema } from '@/lib/evidence/observation';
import { REFUSALS } from '@/lib/messages';
import { feedRouteOf } from '@/lib/reader/feed-route';
import { finished } from '@/lib/reader/finished';
import { createPostList } from '@/lib/reader/post-list';
import { type FeedRead, readFeed } from '@/lib/reader/read-feed';
import { readPage } from '@/lib/reader/read-page';
import { refusalOf } from '@/lib/reader/refusal-words';
import type { PageRead } from '@/lib/reader/visit';
import { parse } from '../reader/reading';
import { type PageCase, pageCase, pageCases } from './page-cases';

const cases = pageCases();

/** The cases are files, which are not read inside a browser's environment. */
const browser = new Window();
vi.stubGlobal('DOMParser', browser.DOMParser);
vi.stubGlobal('MutationObserver', browser.MutationObserver);

/** A feed has a reader of its own. */
const look = (document: Document, { url, now, loadedAt, first }: PageCase): PageRead & FeedRead => {
  const feed = feedRouteOf(url);
  if (feed) return readFeed(document, feed, Date.parse(now));
  const loaded = Date.parse(loadedAt);
  return readPage(document, {
    url,
    now: Date.parse(now),
    loadedAt: loaded,
    posts: createPostList(loaded),
    isFirst: first ?? true
  });
};

/** What the worker makes of a look; a page that never settles is refused in the end. */
function outcome({
  observation,
  feed,
  refusal,
  unsettled
}: PageRead & FeedRead): Pick<PageCase, 'observation' | 'feed' | 'refusal'> {
  if (observation) return { observation: observationSchema.parse(finished(observation)) };
  if (feed) return { feed: feedSchema.parse(feed) };
  return { refusal: refusal ? refusalOf(refusal) : unsettled === 'foreign-header' ? unsettled : 'never-settled' };
}

describe.each(cases)('$name', page => {
  it('is read as recorded', () => {
    const read = look(parse(page.html), page);
    expect(JSON.stringify(read)).not.toContain('SECRET');
    const { observation, feed, refusal } = page;
    expect(outcome(read)).toEqual(observation ? { observation } : feed ? { feed } : { refusal });
  });

  it('is left as it was', () => {
    const document = parse(page.html);
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look(document, page);
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** What a case is of: its kind, host, reader and language. */
function facets({ url, html, observation, feed }: PageCase): string[] {
  const kind = observation?.page ?? feed?.kind ?? 'refusal';
  const host = new URL(url).hostname.replace(/^www\.|\.com$/g, '');
  const language = /<html lang="([\w-]+)"/.exec(html)?.[1];
  return [`${kind} ${host}`, `${kind} ${observation?.viewer ?? feed?.viewer}`, `${kind} ${language}`];
}

describe('the cases', () => {
  it('are forty and more, each at an address of its own, with tokens that must not leave the page', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ url }) => url)).size).toBe(cases.length);
    const withTokens = cases.filter(({ html }) => html.includes('xsec_token=ABSECRET'));
    expect(withTokens.length).toBeGreaterThanOrEqual(40);
  });

  it('cover every kind on both hosts, for both readers, in three languages', () => {
    const kinds = ['profile', 'note', 'explore'];
    const ways = ['xiaohongshu', 'rednote', 'signed-in', 'guest', 'zh-CN', 'zh-TW', 'en'];
    const wanted = kinds.flatMap(kind => ways.map(way => `${kind} ${way}`));
    const covered = new Set(cases.flatMap(facets));
    expect(wanted.filter(facet => !covered.has(facet))).toEqual([]);
    expect([...covered]).toEqual(
      expect.arrayContaining(['search xiaohongshu', 'board xiaohongshu', 'refusal rednote'])
    );
  });

  it('cover every reason to refuse', () => {
    const given = new Set(cases.map(({ refusal }) => refusal));
    expect(REFUSALS.filter(reason => !given.has(reason))).toEqual([]);
  });

  it('fail where the page or what is expected of it is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-cases-'));
    mkdirSync(join(folder, 'lonely'));
    writeFileSync(join(folder, 'lonely/page.html'), '<html></html>');
    expect(() => pageCase('lonely', folder)).toThrow('expected.json');
    writeFileSync(join(folder, 'lonely/expected.json'), '{}');
    expect(() => pageCase('lonely', folder)).toThrow();
    rmSync(folder, { recursive: true });
  });
});
