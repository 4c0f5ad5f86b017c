import { postedCards } from '../site/profile-html';
import { type practiceSite, type SampleCreator, savedProfile } from '../site/site';

/** Cards that each page has, on its first screenfuls of them. */
export const CARDS = 60;

const EXPLORE = 'https://www.xiaohongshu.com/explore';

/** A page without its app. */
export interface PageToRead {
  url: string;
  html: string;
}

/** A saved profile has the 30 cards of its first page; the next 30 follow them. */
export function profileToRead(creator: SampleCreator): PageToRead {
  const view = { host: creator.host, viewer: 'signed-in', now: creator.asOf } as const;
  const [first = [], more = []] = [postedCards(creator, 29, 1, view), postedCards(creator, 30, CARDS - 30, view)].map(
    cards => cards.map(({ text }) => text)
  );
  return { url: creator.url, html: followed(savedProfile(creator), first, more) };
}

/** A saved feed has the cards of its first page; the next ones follow them. */
export function feedToRead({ saved, respond }: ReturnType<typeof practiceSite>): PageToRead {
  const cardsFrom = (from: number): string[] =>
    JSON.parse(respond(new URL(`/practice/data/feed?from=${from}`, EXPLORE).href).body).cards;
  const first = cardsFrom(0);
  return {
    url: EXPLORE,
    html: followed(saved(EXPLORE), first, cardsFrom(first.length).slice(0, CARDS - first.length))
  };
}

function followed(html: string, first: readonly string[], more: readonly string[]): string {
  const held = first.join('');
  if (!held || !html.includes(held)) throw new Error('The saved page does not hold its first cards');
  return html.replace(held, () => `${held}${more.join('')}`);
}
