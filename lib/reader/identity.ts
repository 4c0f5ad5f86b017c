import type { Card } from './cards';
import type { Header } from './layouts/profile';
import { textOf } from './texts';
import { FOREIGN, NOT_READY, type PageRead } from './visit';

/** A page's title that names a creator. */
const TITLED = /^(.+) - (?:小..|rednote)$/i;

const spaced = (name: string | undefined) => name?.replace(/\s+/g, ' ');

/** What stood on a document when its address came to name a creator. */
interface Arrival {
  creatorId: string;
  /** Its title, the header's number and words of a closed account. */
  before: string;
  /** Nothing else was on its way: the creator gone to before this one, if any, had come. */
  isCalm: boolean;
  /** The creator's own page was seen here. */
  hasCome: boolean;
}

const arrivals = new WeakMap<Document, Arrival>();

/** The words in which a page says that its account is closed or gone. */
export const closingOn = (document: Document): string | undefined =>
  [...document.querySelectorAll('.empty-text')]
    .map(words => textOf(words) ?? '')
    .find(words => /封[禁号號]|[注註][销銷]|不存在/.test(words));

/** What stood on the document when its address came to name this creator; to be asked at every look, so that the first one is kept. */
export function arrivalOf(document: Document, creatorId: string): Arrival {
  const last = arrivals.get(document);
  if (last?.creatorId === creatorId) return last;
  const before = `${document.title} ${textOf(document.body, '.user-redId')} ${closingOn(document)}`;
  const arrival = { creatorId, before, isCalm: last?.hasCome ?? true, hasCome: false };
  arrivals.set(document, arrival);
  return arrival;
}

/**
 * Why the header on the page may not be the URL's creator's; undefined when it is. After going from one profile to the next the old
 * header stays for a moment under the new URL, and the header itself carries no id: so the creator must be named by cards of their
 * own (`own`, of all `cards`) under the same nickname, or by what the page state says of them (`told`) under the same 小红书号 or
 * nickname. Where there are no such, the header and the document's title must have changed together since the `arrival`, with no
 * other creator on the way. Where nothing was gone to yet (`isFirst`), it is enough that none of these names another one.
 */
export function doubtAbout(
  document: Document,
  { nickname, redId }: Header,
  cards: readonly Card[],
  own: readonly Card[],
  told: Header | undefined,
  arrival: Arrival,
  isFirst = false
): PageRead | undefined {
  if (redId && told?.redId) return redId === told.redId ? undefined : FOREIGN;
  const isNamed = (name: string | undefined) => nickname && spaced(name) === spaced(nickname);
  if (own.some(({ authorName }) => isNamed(authorName))) return undefined;
  if (own.length > 0 ? nickname && own.some(({ authorName }) => authorName) : cards.some(({ authorId }) => authorId))
    return FOREIGN;
  const { title } = document;
  const { before, isCalm } = arrival;
  const titled = TITLED.exec(title)?.[1];
  const isNew = isCalm && redId && !before.includes(title) && !before.includes(redId);
  const isTitled = titled ? (isFirst || isNew) && isNamed(titled) : isFirst && nickname;
  return isTitled || isNamed(told?.nickname) ? undefined : NOT_READY;
}
