import type { SeenPost } from '@/lib/evidence/post';
import { MOST_IMAGES, MOST_NAMES, TEXT, TITLE } from './bounds';
import { known } from './known';
import { at, countAt, idAt, listAt, secondsAt, textAt, timeAt } from './state-fields';
import { POST_KINDS } from './state-profile';

/** What the page state says of one note, but for comments, which a server never writes into it. `time` is in ms since 1970. */
export interface NoteState {
  authorId: string;
  time?: number;
  /** When the server wrote the page, in ms since 1970: the now of the page's own words. */
  writtenAt?: number;
  facts: Partial<SeenPost>;
}

/** The notes in the state by id. */
export function noteStates(data: unknown): Map<string, NoteState> {
  const notes = new Map<string, NoteState>();
  for (const detail of listAt(data, 'note', 'noteDetailMap')) {
    const note = at(detail, 'note');
    const id = idAt(note, 'noteId');
    const authorId = idAt(at(note, 'user'), 'userId');
    if (!id || !authorId) continue;
    notes.set(
      id,
      known({ authorId, time: timeAt(note, 'time'), writtenAt: timeAt(detail, 'currentTime'), facts: factsOf(note) })
    );
  }
  return notes;
}

/** How many images there are; undefined for none, which is the count of a page that does not list them. */
export const imageCountOf = ({ length }: ArrayLike<unknown>): number | undefined =>
  length > 0 && length <= MOST_IMAGES ? length : undefined;

function factsOf(note: unknown): Partial<SeenPost> {
  const counts = at(note, 'interactInfo');
  const kind = POST_KINDS.get(textAt(note, 'type'));
  const video = at(note, 'video');
  const named = listAt(note, 'atUserList').flatMap(account => textAt(account, 'nickname') ?? []);
  return known({
    kind,
    title: textAt(note, 'title', TITLE),
    text: textAt(note, 'desc', TEXT),
    mentions: at(note, 'atUserList') ? named.slice(0, MOST_NAMES) : undefined,
    tags: listAt(note, 'tagList')
      .slice(0, MOST_NAMES)
      .map(tag => known({ type: textAt(tag, 'type'), name: textAt(tag, 'name') })),
    ipLocation: textAt(note, 'ipLocation'),
    likes: countAt(counts, 'likedCount'),
    collects: countAt(counts, 'collectedCount'),
    comments: countAt(counts, 'commentCount'),
    shares: countAt(counts, 'shareCount'),
    imageCount: kind === 'image' ? imageCountOf(listAt(note, 'imageList')) : undefined,
    videoSeconds: secondsAt(at(video, 'capa'), 'duration') ?? secondsAt(at(video, 'media', 'video'), 'duration')
  });
}
