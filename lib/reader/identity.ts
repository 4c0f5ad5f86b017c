import type { Card } from './cards';
import type { Header } from './layouts/profile';
import { FOREIGN, NOT_READY, type PageRead } from './visit';

/** A page's title that names a creator. */
const TITLED = /^(.+) - (?:小..|rednote)$/i;

const spaced = (name: string | undefined) => name?.replace(/\s+/g, ' ');

/**
 * Why the header on the page may not be the URL's creator's; undefined when it is. After going from one profile to the next the old
 * header stays for a moment under the new URL, and the header itself carries no id: so the creator must be named by cards of their
 * own (`own`, of all `cards`) under the same nickname, or by what the page state says of them (`told`) under the same 小红书号 or nickname. Where nothing was
 * gone to yet, it is enough that neither these nor the document's `title` (given only then) name another one.
 */
export function doubtAbout(
  { nickname, redId }: Header,
  cards: readonly Card[],
  own: readonly Card[],
  told: Header | undefined,
  title: string | undefined
): PageRead | undefined {
  if (redId && told?.redId) return redId === told.redId ? undefined : FOREIGN;
  const isNamed = (name: string | undefined) => nickname && spaced(name) === spaced(nickname);
  if (own.some(({ authorName }) => isNamed(authorName))) return undefined;
  if (own.length > 0 ? nickname && own.some(({ authorName }) => authorName) : cards.some(({ authorId }) => authorId))
    return FOREIGN;
  const isLoadedFor = title !== undefined && isNamed(TITLED.exec(title)?.[1] ?? nickname);
  return isLoadedFor || isNamed(told?.nickname) ? undefined : NOT_READY;
}
