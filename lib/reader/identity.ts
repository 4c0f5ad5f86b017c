import type { Card } from './cards';
import type { ProfileState } from './state-profile';

type Named = { nickname?: string; redId?: string };

const sameName = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.replaceAll(/\s+/g, ' ') === other?.replaceAll(/\s+/g, ' ');

/**
 * Whose header stands on the page. After going from one profile to the next the old header stays for a moment under the new URL,
 * and the header itself carries no id: so the URL's creator must be named by cards of their own under the same nickname, or by
 * the page state under the same nickname or 小红书号.
 */
export function ownerOfHeader(
  creatorId: string,
  header: Named,
  cards: readonly Card[],
  state: ProfileState | undefined
): 'own' | 'foreign' | 'unproven' {
  const told = state?.creatorId === creatorId ? state.header : undefined;
  if (told?.redId !== undefined && header.redId !== undefined) return told.redId === header.redId ? 'own' : 'foreign';
  const byCreator = cards.filter(({ authorId }) => authorId === creatorId);
  if (byCreator.some(({ authorName }) => sameName(authorName, header.nickname))) return 'own';
  if (byCreator.length > 0 && header.nickname !== undefined) return 'foreign';
  if (cards.some(({ authorId }) => authorId !== undefined) && byCreator.length === 0) return 'foreign';
  return sameName(told?.nickname, header.nickname) ? 'own' : 'unproven';
}
