import type { Card } from './cards';
import type { Header } from './layouts/profile';
import { FOREIGN, NOT_READY, type PageRead } from './visit';

/**
 * Why the header on the page may not be the URL's creator's; undefined when it is. After going from one profile to the next the old
 * header stays for a moment under the new URL, and the header itself carries no id: so the creator must be named by cards of their
 * own under the same nickname, or by what the page state says of them (`told`) under the same 小红书号 or nickname.
 */
export function doubtAbout(
  { nickname, redId }: Header,
  creatorId: string,
  cards: readonly Card[],
  told: Header | undefined
): PageRead | undefined {
  if (redId && told?.redId) return redId === told.redId ? undefined : FOREIGN;
  const authors = cards.filter(({ authorId }) => authorId);
  const own = authors.filter(({ authorId }) => authorId === creatorId);
  const isNamed = (name: string | undefined) => nickname !== undefined && name === nickname;
  if (own.some(({ authorName }) => isNamed(authorName))) return undefined;
  if (authors.length > 0 && (nickname || own.length === 0)) return FOREIGN;
  return isNamed(told?.nickname) ? undefined : NOT_READY;
}
