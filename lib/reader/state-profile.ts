import { MOST_LABELS, QUOTE, TEXT, TITLE } from './bounds';
import type { Card } from './cards';
import { known } from './known';
import { labelOf } from './labels';
import type { Header } from './layouts/profile';
import { at, countAt, idAt, listAt, textAt } from './state-fields';

/** What the page state says of the profile it was rendered for. */
export interface ProfileState {
  creatorId: string;
  header: Header;
  /** The creator's own notes in the order of the list; `place` counts from 0. */
  cards: Card[];
  /** Whether the site said that these are all notes. */
  isWhole: boolean;
}

export const POST_KINDS = new Map<string | undefined | null, 'image' | 'video'>([
  ['normal', 'image'],
  ['video', 'video']
]);
/** Seen on real pages: 0 beside the icon of a man, 1 beside that of a woman. */
const GENDERS = ['male', 'female'] as const;
const VERIFICATIONS = ['none', 'person', 'business'] as const;

/** The profile in the state; undefined where neither it nor `loadedFor` names a creator, or one that wrote none of the notes listed. */
export function profileState(user: unknown, loadedFor?: string): ProfileState | undefined {
  const lists = listAt(user, 'notes');
  // A list of each tab, the creator's own notes first; or no list but theirs.
  const isOneList = at(cardAt(lists[0]), 'user');
  const cards = (isOneList ? lists : listAt(lists[0])).map(cardOf);
  const query = listAt(user, 'noteQueries')[0];
  const creatorId = idAt(query, 'userId') ?? cards[0]?.authorId ?? loadedFor;
  const own = cards.filter(({ authorId }) => authorId === creatorId);
  if (!creatorId || (cards.length > 0 && own.length === 0)) return undefined;
  return {
    creatorId,
    header: headerOf(user),
    cards: own,
    isWhole: at(query, 'hasMore') === false && at(user, 'userInfo', 'guest') !== true
  };
}

function headerOf(user: unknown): Header {
  const page = at(user, 'userPageData');
  const basic = at(page, 'basicInfo');
  const tags = at(page, 'tags');
  const counter = (type: string) => {
    const row = listAt(page, 'interactions').find(interaction => at(interaction, 'type') === type);
    // The second figure is not what the page shows, and whether it is rounded or cut is not known.
    return countAt(row, 'count') ?? countAt(row, 'i18nCount');
  };
  return known({
    nickname: textAt(basic, 'nickname', TEXT),
    redId: textAt(basic, 'redId'),
    bio: textAt(basic, 'desc', TEXT),
    gender: GENDERS[Number(textAt(basic, 'gender'))],
    ipLocation: textAt(basic, 'ipLocation'),
    labels: tags
      ? listAt(tags)
          .slice(0, MOST_LABELS)
          .flatMap(tag => labelOf(textAt(tag, 'name'), textAt(tag, 'tagType')) ?? [])
      : undefined,
    verification: VERIFICATIONS[Number(textAt(at(page, 'verifyInfo'), 'redOfficialVerifyType'))],
    sanction: textAt(at(user, 'userAccountStatus'), 'toast', QUOTE) ?? textAt(at(user, 'bannedInfo'), 'reason', QUOTE),
    followers: counter('fans'),
    following: counter('follows'),
    likesAndCollects: counter('interaction')
  });
}

/** What a row of a list says of its note: in a part of its own, or in the row itself. */
export const cardAt = (row: unknown): unknown => at(row, 'noteCard') ?? row;

function cardOf(note: unknown, place: number): Card {
  const card = cardAt(note);
  const counts = at(card, 'interactInfo') ?? card;
  return known({
    place,
    pinned: at(counts, 'sticky') === true,
    postId: idAt(card, 'noteId') ?? idAt(note, 'id'),
    authorId: idAt(at(card, 'user'), 'userId'),
    title: textAt(card, 'displayTitle', TITLE),
    kind: POST_KINDS.get(textAt(card, 'type')),
    likes: countAt(counts, 'likedCount')
  });
}
