import { idTime } from '@/lib/evidence/id-time';
import type { SeenPost } from '@/lib/evidence/post';
import { MOST_COMMENTS } from './bounds';
import { readComments } from './comments';
import { parseCount } from './counts';
import { inlineStateOf } from './inline-state';
import { instant } from './instant';
import { known } from './known';
import { readFacts } from './layout';
import { type NotePage, noteLayout } from './layouts/note';
import { isBarFilled, likesOnCard } from './note-figures';
import { type Clashes, refine } from './refine';
import { readObstacle } from './refusal';
import { routeOf } from './routes';
import { secondsOf } from './seconds';
import type { NoteState } from './state-note';
import { textOf } from './texts';
import { viewerOf } from './viewer';
import { FOREIGN, NOT_READY, type PageRead, type Visit } from './visit';

const DAY = 86_400_000;

/** "共 116 条评论" */
const TOTAL = /\d[\d,.]*[万萬wk]?\+?/i;

/** Reads an opened note, over a feed or as a page of its own, as an observation of its author. */
export function readNote(document: Document, postId: string, visit: Visit): PageRead {
  const { now } = visit;
  const overlay = document.querySelector('.note-detail-mask[note-id]');
  const state = inlineStateOf(document);
  const told = state.notes.get(postId);
  const inHead = (name: string) =>
    document.querySelector(`[name="${name}"],[property="${name}"]`)?.getAttribute('content') ?? '';
  const headed = routeOf(inHead('og:url')).postId;
  // The state tells which note a page was loaded for; where there is none, the head does.
  const loaded = told ? postId : ([...state.notes.keys()][0] ?? headed ?? postId);
  if ((overlay?.getAttribute('note-id')?.toLowerCase() ?? loaded) !== postId) return FOREIGN;
  const head = (name: string) => (told || overlay || headed !== postId ? undefined : inHead(name));
  const landmark = (overlay ?? document).querySelector(noteLayout.landmark);
  const obstacle = readObstacle(document);
  if (!landmark && (!told || obstacle !== NOT_READY)) return obstacle;
  const note = landmark ?? document.body;
  // Words stand in the bar before the figures come, and for figures that are hidden, which only state and head tell from none.
  const hasDate = textOf(note, '.bottom-container .date') !== undefined;
  const isDeserted = hasDate && note.querySelector('.no-comments-text') !== null;
  const likesInHead = head('og:xhs:note_like');
  const isFilled = hasDate && !told && !likesInHead && isBarFilled(note, isDeserted);
  const { facts, drift } = readFacts(note, noteLayout, { isFilled, isDeserted });
  const { authorName, authorId: creatorId = told?.authorId } = facts;
  // A note that opens shows its bar of counters, with words for figures, before the note itself.
  const isLoading = !told && !facts.date && facts.text === undefined && !facts.title;
  if (!creatorId || isLoading) return NOT_READY;
  const comments = readComments(note, postId, creatorId);
  const isOlder = (id: string) => (idTime(id, now) ?? now) + DAY < (idTime(postId, now) ?? 0);
  // Nobody comments on a note before its id is made.
  if (comments.some(({ id }) => isOlder(id)) || (told && told.authorId !== creatorId)) return FOREIGN;
  const shown = {
    likes: parseCount(likesInHead),
    collects: parseCount(head('og:xhs:note_collect')),
    comments: parseCount(TOTAL.exec(textOf(note, '.total') ?? '')?.[0] ?? head('og:xhs:note_comment')),
    videoSeconds: secondsOf(head('og:videotime')),
    ...facts
  };
  if (!told && !shown.likes?.value) shown.likes = likesOnCard(document, postId) ?? shown.likes;
  const at = instant(now);
  const clashes: Clashes = { at, found: [] };
  return {
    observation: known({
      page: 'note' as const,
      creatorId,
      at,
      viewer: viewerOf(document, state),
      profile: authorName ? { nickname: { value: authorName, at, from: 'page' as const } } : undefined,
      posts: [postOf(postId, known(shown), told, visit, clashes)],
      comments: comments.slice(0, MOST_COMMENTS),
      disagreements: clashes.found[0] && clashes.found,
      drift
    })
  };
}

function postOf(
  id: string,
  { date, authorId, authorName, ...facts }: NotePage,
  told: NoteState | undefined,
  { now, loadedAt }: Visit,
  clashes: Clashes
): SeenPost {
  const { time, writtenAt, facts: more = {} } = told ?? {};
  return known({
    id,
    ...refine<Partial<SeenPost>>(facts, more, clashes, id),
    imageCount: more.imageCount ?? facts.imageCount,
    videoSeconds: more.videoSeconds ?? facts.videoSeconds,
    publishedAt:
      time && time <= now ? { value: instant(time), precision: 'second' as const, from: 'state' as const } : undefined,
    dateLine: date
      ? { text: date, since: instant(writtenAt ?? loadedAt), until: instant(writtenAt ?? now) }
      : undefined,
    opened: true,
    countsAt: instant(now)
  });
}
