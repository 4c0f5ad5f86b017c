import type { Dossier } from '@/lib/evidence/dossier';
import type { Header } from './layouts/profile';
import { routeOf } from './routes';
import { at, idAt, listAt, textAt } from './state-fields';

/** Whose data a page holds, or why it is not that of the page's address: it names nobody, or another creator or note. */
export type Owner = { creatorId: string; postId?: string } | 'none' | 'foreign';

/** The rows of the creator's own list. */
export const rowsOf = (state: unknown): unknown[] => listAt(listAt(state, 'user', 'notes')[0]);

const authorOf = (row: unknown): unknown => at(row, 'noteCard', 'user') ?? at(row, 'user');

/** The entry of a note among the notes that the page holds. */
export const detailOf = (state: unknown, postId: string): unknown =>
  listAt(state, 'note', 'noteDetailMap').find(detail => idAt(at(detail, 'note'), 'noteId') === postId);

/** Whose data the state of the page at `url` is. Going from page to page the address changes first, the state a moment later. */
export function ownerOf(state: unknown, url: string): Owner {
  const { creatorId, postId } = routeOf(url);
  if (postId) {
    const author = idAt(at(detailOf(state, postId), 'note', 'user'), 'userId');
    if (author) return { creatorId: author, postId };
    return Number(at(state, 'note', 'opened')) > 0 ? 'foreign' : 'none';
  }
  const user = at(state, 'user');
  const page = at(user, 'userPageData');
  const parts = [listAt(user, 'noteQueries')[0], page, at(page, 'basicInfo'), at(user, 'bannedInfo')];
  const named = parts.flatMap(part => idAt(part, 'userId') ?? []);
  const authors = rowsOf(state).flatMap(row => idAt(authorOf(row), 'userId') ?? []);
  if (!creatorId || (named.length === 0 && authors.length === 0)) return 'none';
  // A note that two wrote together may stand on both their pages.
  const isOwn = named.every(id => id === creatorId) && (authors.length === 0 || authors.includes(creatorId));
  return isOwn ? { creatorId } : 'foreign';
}

/** A header read this long ago still tells whose the header in the state is, in ms. */
const RECENT = 600_000;

/**
 * Whether the header in the state, which carries no id, is its owner's: its 小红书号 or nickname is what the page showed of them in
 * the last minutes (`known`), or the nickname is on cards of their own. Undefined where nothing tells.
 */
export function isOwnHeader(
  { redId, nickname }: Header,
  state: unknown,
  known: Dossier | undefined,
  now: number
): boolean | undefined {
  const shown = (name: 'redId' | 'nickname'): string | undefined => {
    const reading = known?.profile?.[name];
    return reading && now - Date.parse(reading.at) < RECENT ? reading.value : undefined;
  };
  const redIdShown = shown('redId');
  if (redId && redIdShown) return redId === redIdShown;
  const nicknameShown = shown('nickname');
  const names = nicknameShown ? [nicknameShown] : rowsOf(state).flatMap(row => textAt(authorOf(row), 'nickname') ?? []);
  return nickname && names.length > 0 ? names.map(spaced).includes(spaced(nickname)) : undefined;
}

const spaced = (name: string): string => name.replace(/\s+/g, ' ');
