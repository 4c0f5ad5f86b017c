import type { SeenComment } from '@/lib/evidence/comment';
import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';
import { readComments } from './comments';
import { finerCount } from './counts';
import { inlineStateOf } from './inline-state';
import { readFacts } from './layout';
import { type NotePage, noteLayout } from './layouts/note';
import { publishedAt, stateMoment } from './published-at';
import { refusalOf } from './refusal';
import { sponsorSigns } from './sponsor-signs';
import type { NoteState } from './state-note';
import { viewerOf } from './viewer';
import type { PageRead, Visit } from './visit';

const OVERLAY = '.note-detail-mask[note-id]';

/** Reads an opened note, over a feed or as a page of its own, as an observation of its author. */
export function readNote(document: Document, postId: string, visit: Visit): PageRead {
  const overlay = document.querySelector(OVERLAY);
  if (overlay && overlay.getAttribute('note-id')?.toLowerCase() !== postId) return { unsettled: 'foreign-header' };
  const note = (overlay ?? document).querySelector(noteLayout.landmark);
  if (!note) {
    const refusal = refusalOf(document);
    return refusal ? { refusal } : { unsettled: 'no-landmark' };
  }
  const state = inlineStateOf(document);
  const told = state.notes.get(postId);
  const isOfAnother = !overlay && !told && state.notes.size > 0;
  if (isOfAnother) return { unsettled: 'foreign-header' };
  const { facts, drift } = readFacts(note, noteLayout, visit);
  const creatorId = facts.authorId ?? told?.authorId;
  if (creatorId === undefined || isLoading(facts)) return { unsettled: 'no-identity' };
  if (told && told.authorId !== creatorId) return { unsettled: 'foreign-header' };
  const shown = readComments(note, postId, creatorId, visit.now);
  if (shown.length > 0 && shown.every(({ id }) => isOlder(id, postId))) return { unsettled: 'foreign-header' };
  const at = new Date(visit.now).toISOString();
  const nickname = facts.authorName ?? told?.authorName;
  const observation: Observation = {
    page: 'note',
    creatorId,
    at,
    viewer: viewerOf(document, state),
    ...(nickname !== undefined && {
      profile: { nickname: { value: nickname, at, from: facts.authorName === undefined ? 'inline-state' : 'page' } }
    }),
    posts: [postOf(postId, facts, told, visit.now)],
    comments: mergedComments(shown, told, postId, creatorId, visit.now),
    drift
  };
  return { observation };
}

/** A note that opens shows its bar of counters, with words for figures, before the note itself. */
const isLoading = ({ date, text, title }: NotePage) => date === undefined && text === undefined && title === undefined;

/** Ids begin with their second in hex, so comments that are all older than the note stand under another one. */
const isOlder = (id: string, than: string) => id.slice(0, 8) < than.slice(0, 8);

const COUNTS = ['likes', 'collects', 'comments', 'shares'] as const;

function postOf(id: string, shown: NotePage, told: NoteState | undefined, now: number): Post {
  const { date, authorId, authorName, commentTotal, ...facts } = shown;
  const published = publishedAt(id, now, date, told?.time);
  const post: Post = { id, ...told?.facts, ...facts, opened: true, countsAt: new Date(now).toISOString() };
  if (told?.facts.imageCount !== undefined) post.imageCount = told.facts.imageCount;
  for (const name of COUNTS) {
    const [onPage, inState] = [name === 'shares' ? undefined : shown[name], told?.facts[name]];
    if (onPage && inState) post[name] = finerCount(onPage, inState);
  }
  if (commentTotal) post.comments = post.comments ? finerCount(post.comments, commentTotal) : commentTotal;
  if (published) post.publishedAt = published;
  if (date?.edited && date.moment) post.editedAt = editMoment(date, told, now) ?? date.moment;
  if (date?.place !== undefined) post.ipLocation = date.place;
  post.sponsorSigns = sponsorSigns({ ...post, ...(told && { tags: told.tags }) });
  return post;
}

/** The second of an edit, where the state's last change lies within what the page says. */
function editMoment(date: NonNullable<NotePage['date']>, told: NoteState | undefined, now: number) {
  const moment = stateMoment(told?.editTime, now);
  const time = moment && Date.parse(moment.value);
  return time !== undefined && time >= date.since && time <= date.until ? moment : undefined;
}

/** The comments on the page, each with what only the state says of it; those that only the state has follow. */
function mergedComments(
  shown: SeenComment[],
  told: NoteState | undefined,
  postId: string,
  creatorId: string,
  now: number
): SeenComment[] {
  const merged = new Map(shown.map(comment => [comment.id, comment]));
  for (const { comment, time } of told?.comments ?? []) {
    const onPage = merged.get(comment.id);
    const likes = onPage?.likes && comment.likes ? finerCount(onPage.likes, comment.likes) : undefined;
    const at = publishedAt(comment.id, now, undefined, time);
    const byCreator = onPage?.byCreator ?? (comment.byCreator || comment.authorId === creatorId);
    merged.set(comment.id, {
      ...comment,
      ...onPage,
      postId,
      byCreator,
      ...(likes && { likes }),
      ...(at && { at })
    });
  }
  return [...merged.values()];
}
