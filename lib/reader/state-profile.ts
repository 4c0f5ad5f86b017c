import type { Label } from '@/lib/evidence/profile';
import type { Card } from './cards';
import { labelOfState } from './labels';
import type { Header } from './layouts/profile';
import { interactionCount, stateCount } from './state-count';
import { at, idAt, listAt, textAt } from './state-fields';
import { cut, LONGEST, whole } from './texts';

/** What the page state says of the profile it was rendered for. */
export interface ProfileState {
  creatorId: string;
  header: Header;
  /** The creator's own notes in the order of the list; `place` counts from 0. */
  cards: Card[];
  /** Whether the site said that these are all notes. */
  isWhole: boolean;
}

/** The profile in the state; undefined where it names no creator, or one that wrote none of the notes listed. */
export function profileState(data: unknown): ProfileState | undefined {
  const user = at(data, 'user');
  const notes = listAt(listAt(user, 'notes')[0]);
  const query = listAt(user, 'noteQueries')[0];
  const authors = new Set(notes.map(authorOf).filter(id => id !== undefined));
  const [author] = authors;
  const creatorId = idAt(query, 'userId') ?? (authors.size === 1 ? author : undefined);
  if (creatorId === undefined || (authors.size > 0 && !authors.has(creatorId))) return undefined;
  const cards = notes.map(cardOf).filter(({ authorId }) => authorId === creatorId);
  const isWhole = at(query, 'hasMore') === false && at(user, 'userInfo', 'guest') !== true;
  return { creatorId, header: headerOf(user), cards, isWhole };
}

const authorOf = (note: unknown) => idAt(note, 'noteCard', 'user', 'userId');

/** Seen on real pages: 0 beside the icon of a man, 1 beside that of a woman. */
const GENDERS: Record<string, 'male' | 'female'> = { '0': 'male', '1': 'female' };
const VERIFICATIONS: Record<string, 'none' | 'person' | 'business'> = { '0': 'none', '1': 'person', '2': 'business' };

function headerOf(user: unknown): Header {
  const page = at(user, 'userPageData');
  const basic = at(page, 'basicInfo');
  const nickname = cut(textAt(basic, 'nickname'), LONGEST.nickname);
  const redId = whole(textAt(basic, 'redId'), LONGEST.redId);
  const bio = cut(textAt(basic, 'desc'), LONGEST.bio);
  const gender = GENDERS[textAt(basic, 'gender') ?? ''];
  const ipLocation = cut(textAt(basic, 'ipLocation'), LONGEST.place);
  const verification = VERIFICATIONS[textAt(page, 'verifyInfo', 'redOfficialVerifyType') ?? ''];
  const sanction = sanctionOf(user, page);
  return {
    ...(nickname !== undefined && { nickname }),
    ...(redId !== undefined && { redId }),
    ...(bio !== undefined && { bio }),
    ...(gender && { gender }),
    ...(ipLocation !== undefined && { ipLocation }),
    ...(Array.isArray(at(page, 'tags')) && { labels: listAt(page, 'tags').flatMap(labelsOf) }),
    ...(verification && { verification }),
    ...(sanction !== undefined && { sanction }),
    ...countersOf(page)
  };
}

function labelsOf(tag: unknown): Label[] {
  const text = cut(textAt(tag, 'name'), LONGEST.label);
  return text === undefined ? [] : [labelOfState(textAt(tag, 'tagType'), text)];
}

function sanctionOf(user: unknown, page: unknown): string | undefined {
  const toast = textAt(user, 'userAccountStatus', 'toast') ?? textAt(page, 'userAccountStatus', 'toast');
  const isBanned = at(user, 'bannedInfo', 'serverBanned') === true;
  return cut(toast ?? (isBanned ? textAt(user, 'bannedInfo', 'reason') : undefined), LONGEST.sanction);
}

function countersOf(page: unknown): Pick<Header, 'followers' | 'following' | 'likesAndCollects'> {
  const byType = new Map(listAt(page, 'interactions').map(row => [textAt(row, 'type'), interactionCount(row)]));
  const followers = byType.get('fans');
  const following = byType.get('follows');
  const likesAndCollects = byType.get('interaction');
  return {
    ...(followers && { followers }),
    ...(following && { following }),
    ...(likesAndCollects && { likesAndCollects })
  };
}

const KINDS: Record<string, 'image' | 'video'> = { normal: 'image', video: 'video' };

function cardOf(note: unknown, place: number): Card {
  const card = at(note, 'noteCard');
  const postId = idAt(card, 'noteId') ?? idAt(note, 'id');
  const authorId = authorOf(note);
  const title = cut(textAt(card, 'displayTitle'), LONGEST.title);
  const kind = KINDS[textAt(card, 'type') ?? ''];
  const likes = stateCount(at(card, 'interactInfo'), 'likedCount');
  return {
    place,
    pinned: at(card, 'interactInfo', 'sticky') === true,
    ...(postId !== undefined && { postId }),
    ...(authorId !== undefined && { authorId }),
    ...(title !== undefined && { title }),
    ...(kind && { kind }),
    ...(likes && { likes })
  };
}
