import type { Post } from '@/lib/evidence/post';
import { MOST_COMMENTS } from './bounds';
import { readComments } from './comments';
import { inlineStateOf } from './inline-state';
import { instant } from './instant';
import { known } from './known';
import { readFacts } from './layout';
import { type NotePage, noteLayout } from './layouts/note';
import { publishedAt } from './published-at';
import { refine } from './refine';
import { readObstacle } from './refusal';
import type { NoteState } from './state-note';
import { textOf } from './texts';
import { viewerOf } from './viewer';
import { FOREIGN, NOT_READY, type PageRead, type Visit } from './visit';

/** Reads an opened note, over a feed or as a page of its own, as an observation of its author. */
export function readNote(document: Document, postId: string, visit: Visit): PageRead {
  const overlay = document.querySelector('.note-detail-mask[note-id]');
  const state = inlineStateOf(document);
  const told = state.notes.get(postId);
  const isOfAnother = overlay
    ? overlay.getAttribute('note-id')?.toLowerCase() !== postId
    : state.notes.size > 0 && !told;
  if (isOfAnother) return FOREIGN;
  const landmark = (overlay ?? document).querySelector(noteLayout.landmark);
  const obstacle = readObstacle(document);
  if (!landmark && (!told || obstacle !== NOT_READY)) return obstacle;
  const note = landmark ?? document.body;
  const now = told?.writtenAt ?? visit.now;
  // Words stand in the bar before the figures come, and for figures that are hidden, which only the state tells from none.
  const date = textOf(note, '.bottom-container .date');
  const isDeserted = Boolean(date && note.querySelector('.no-comments-text'));
  const isFilled = Boolean(!told && date && (isDeserted || /\d/.test(textOf(note, '.interact-container') ?? '')));
  const { facts, drift } = readFacts(note, noteLayout, { now, isFilled, isDeserted });
  const { authorName, authorId: creatorId = told?.authorId } = facts;
  // A note that opens shows its bar of counters, with words for figures, before the note itself.
  const isLoading = !told && !facts.date && facts.text === undefined && !facts.title;
  if (!creatorId || isLoading) return NOT_READY;
  if (told && told.authorId !== creatorId) return FOREIGN;
  const comments = readComments(note, postId, creatorId, now);
  const at = instant(visit.now);
  return {
    observation: {
      page: 'note',
      creatorId,
      at,
      viewer: viewerOf(document, state),
      ...(authorName && { profile: { nickname: { value: authorName, at, from: 'page' } } }),
      posts: [postOf(postId, facts, told, visit.now)],
      comments: comments.slice(0, MOST_COMMENTS),
      drift
    }
  };
}

function postOf(id: string, shown: NotePage, told: NoteState | undefined, now: number): Post {
  const { date, authorId, authorName, ...facts } = shown;
  return known({
    id,
    ...refine<Partial<Post>>(facts, told?.facts ?? {}),
    imageCount: told?.facts.imageCount ?? facts.imageCount,
    ipLocation: date?.place ?? told?.facts.ipLocation,
    publishedAt: publishedAt(id, now, date, told?.time),
    editedAt: date?.edited ? date.moment : undefined,
    opened: true,
    countsAt: instant(now)
  });
}
