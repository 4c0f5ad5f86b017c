import type { SeenComment } from '@/lib/evidence/comment';
import type { Post } from '@/lib/evidence/post';
import { stateCount } from './state-count';
import { at, idAt, listAt, textAt } from './state-fields';
import { cut, LONGEST } from './texts';

/** What the page state says of one note; times are still ms since 1970, as only the reading knows what is now. */
export interface NoteState {
  authorId: string;
  authorName?: string;
  time: unknown;
  editTime: unknown;
  facts: Partial<Omit<Post, 'id'>>;
  tags: { name: string; type: string }[];
  comments: { comment: Omit<SeenComment, 'postId' | 'at'>; time: unknown }[];
}

/** The notes in the state by id. */
export function noteStates(data: unknown): Map<string, NoteState> {
  const details = at(data, 'note', 'noteDetailMap');
  const notes = new Map<string, NoteState>();
  for (const detail of listAt(details)) {
    const note = at(detail, 'note');
    const id = idAt(note, 'noteId');
    const state = noteState(note, at(detail, 'comments'));
    if (id !== undefined && state) notes.set(id, state);
  }
  return notes;
}

const KINDS: Record<string, 'image' | 'video'> = { normal: 'image', video: 'video' };

function noteState(note: unknown, comments: unknown): NoteState | undefined {
  const authorId = idAt(note, 'user', 'userId');
  if (authorId === undefined) return undefined;
  const authorName = cut(textAt(note, 'user', 'nickname'), LONGEST.nickname);
  return {
    authorId,
    ...(authorName !== undefined && { authorName }),
    time: at(note, 'time'),
    editTime: at(note, 'lastUpdateTime'),
    facts: { ...wordsOf(note), ...figuresOf(note) },
    tags: listAt(note, 'tagList').flatMap(tag => {
      const name = cut(textAt(tag, 'name'), LONGEST.topic);
      return name === undefined ? [] : [{ name, type: textAt(tag, 'type') ?? '' }];
    }),
    comments: listAt(comments, 'list').flatMap(threadOf)
  };
}

function wordsOf(note: unknown): NoteState['facts'] {
  const title = cut(textAt(note, 'title'), LONGEST.title);
  const text = cut(textAt(note, 'desc')?.replaceAll('[话题]#', ''), LONGEST.postText);
  const kind = KINDS[textAt(note, 'type') ?? ''];
  const ipLocation = cut(textAt(note, 'ipLocation'), LONGEST.place);
  return {
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    ...(kind && { kind }),
    ...(ipLocation !== undefined && { ipLocation })
  };
}

function figuresOf(note: unknown): NoteState['facts'] {
  const counts = at(note, 'interactInfo');
  const likes = stateCount(counts, 'likedCount');
  const collects = stateCount(counts, 'collectedCount');
  const comments = stateCount(counts, 'commentCount');
  const shares = stateCount(counts, 'shareCount');
  const imageCount = listAt(note, 'imageList').length;
  const videoSeconds = at(note, 'video', 'capa', 'duration') ?? at(note, 'video', 'media', 'video', 'duration');
  const isVideo = textAt(note, 'type') === 'video';
  return {
    ...(likes && { likes }),
    ...(collects && { collects }),
    ...(comments && { comments }),
    ...(shares && { shares }),
    ...(!isVideo && imageCount > 0 && imageCount <= 200 && { imageCount }),
    ...(isVideo && typeof videoSeconds === 'number' && videoSeconds > 0 && { videoSeconds })
  };
}

/** A comment and the replies under it; a reply names the comment that opens its thread. */
function threadOf(opening: unknown): NoteState['comments'] {
  const id = idAt(opening, 'id');
  if (id === undefined) return [];
  return [opening, ...listAt(opening, 'subComments')].flatMap(node =>
    commentOf(node, node === opening ? undefined : id)
  );
}

function commentOf(node: unknown, replyTo: string | undefined): NoteState['comments'] {
  const id = idAt(node, 'id');
  if (id === undefined) return [];
  const authorId = idAt(node, 'userInfo', 'userId');
  const likes = stateCount(node, 'likeCount');
  const ipLocation = cut(textAt(node, 'ipLocation'), LONGEST.place);
  const isMarked = listAt(node, 'showTags').includes('is_author');
  const comment = {
    id,
    text: cut(textAt(node, 'content'), LONGEST.commentText) ?? '',
    ...(likes && { likes }),
    ...(ipLocation !== undefined && { ipLocation }),
    ...(isMarked && { byCreator: true }),
    ...(replyTo !== undefined && { replyTo }),
    ...(authorId !== undefined && { authorId })
  };
  return [{ comment, time: at(node, 'createTime') }];
}
