import { type Observation, observationSchema } from '@/lib/evidence/observation';
import { finished } from '@/lib/reader/finished';
import { createPostList } from '@/lib/reader/post-list';
import { readPage } from '@/lib/reader/read-page';
import { refusalOf } from '@/lib/reader/refusal-words';
import type { PageRead } from '@/lib/reader/visit';
import { CREATOR, POST } from './page-html';

/** Friday 20 November 2026, 16:15:02 in Shanghai. */
export const NOW = Date.parse('2026-11-20T08:15:02.000Z');
export const LOADED = Date.parse('2026-11-20T08:15:00.000Z');
export const PROFILE_URL = `https://www.xiaohongshu.com/user/profile/${CREATOR}?xsec_token=SECRET`;
export const NOTE_URL = `https://www.xiaohongshu.com/explore/${POST}?xsec_token=SECRET`;

/** A document of a page's HTML, whose scripts do not run. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** One look at a page at `NOW`; `isFirst`: nothing was gone to since the document was loaded. */
export const look = (html: string, url: string, now = NOW, isFirst = false): PageRead =>
  reasoned(readPage(parse(html), { url, now, loadedAt: LOADED, posts: createPostList(LOADED), isFirst }));

/** What gave no page, with the reason that the worker tells from its words. */
export const reasoned = <Read extends { refusal?: string }>(read: Read): Read =>
  read.refusal === undefined ? read : { ...read, refusal: refusalOf(read.refusal) };

/** The observation of a page that must give one, held against the schema and searched for what must never leave the page. */
export function observe(html: string, url: string, now = NOW, isFirst = false): Observation {
  const { observation } = look(html, url, now, isFirst);
  if (!observation) throw new Error('The page gave no observation');
  if (JSON.stringify(observation).includes('SECRET')) throw new Error('A token left the page');
  return observationSchema.parse(finished(observationSchema.parse(observation)));
}
