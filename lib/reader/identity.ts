import type { Card } from './cards';
import type { Header } from './layouts/profile';

const sameName = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.replaceAll(/\s+/g, ' ') === other?.replaceAll(/\s+/g, ' ');

/**
 * Whose header stands on the page. After going from one profile to the next the old header stays for a moment under the new URL,
 * and the header itself carries no id: so the URL's creator must be named by cards of their own under the same nickname, or by
 * what the page state says of them (`told`) under the same 小红书号 or nickname.
 */
export function ownerOfHeader(
  creatorId: string,
  header: Header,
  cards: readonly Card[],
  told: Header | undefined
): 'own' | 'foreign' | 'unproven' {
  if (told?.redId && header.redId) return told.redId === header.redId ? 'own' : 'foreign';
  const authors = cards.filter(({ authorId }) => authorId);
  const own = authors.filter(({ authorId }) => authorId === creatorId);
  if (own.some(({ authorName }) => sameName(authorName, header.nickname))) return 'own';
  if (authors.length > 0 && (own.length === 0 || header.nickname)) return 'foreign';
  return sameName(told?.nickname, header.nickname) ? 'own' : 'unproven';
}
