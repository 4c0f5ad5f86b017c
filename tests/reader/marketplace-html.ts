import { type MarketplaceRead, readMarketplace } from '@/lib/reader/marketplace/read-marketplace';
import { NOW } from './reading';

/** Pieces of a creator's marketplace page, for one point of a test each. */
export const header = (more = '') =>
  `<div class="base"><div>小红书号：<a>ali_skin</a></div><div><span>粉丝数</span><b>3.6w</b></div>${more}</div>`;

export const item = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;

/** A document of a body's HTML, in the document, so that what is hidden is known to be. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

/** Reads a page that has a header and `html`. */
export function readWith(html: string): MarketplaceRead {
  const read = readMarketplace(show(header() + html), NOW);
  if (!('header' in read)) throw new Error('The page gave nothing');
  return read;
}

/** The figures on the usual or only basis. */
export const notesOf = (html: string) => readWith(html).notes;
