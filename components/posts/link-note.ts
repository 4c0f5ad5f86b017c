import { creatorName } from '@/components/inspection/creator-name';
import { day } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { type MessageKey, say } from '@/components/words/words';
import { type NoteAddress, noteAt } from '@/lib/campaign/note-address';
import { authorOf, linkedTo } from '@/lib/shortlist/known-notes';
import { leftCreators } from '@/lib/shortlist/left-creators';
import { allLists } from '@/lib/shortlist/lists';
import { editPost } from '@/lib/shortlist/publications';
import type { PostRow } from './post-rows';

const problems: Record<Exclude<NoteAddress, { postId: string }>['why'], MessageKey | undefined> = {
  empty: undefined,
  short: 'posts_link_short',
  creator: 'posts_link_creator',
  several: 'posts_link_several',
  unclear: 'posts_link_unclear'
};

/** Why a text names no note, in one sentence; undefined for a blank one and for one that does. */
export function textProblem(text: string): string | undefined {
  const found = noteAt(text);
  const key = 'why' in found ? problems[found.why] : undefined;
  return key && say(key);
}

/** Links a note to a post unless it is known to be another creator's, or stands on another post of the campaign; resolves to what is to be said. */
export async function linkNote({ post, name }: PostRow, rows: readonly PostRow[], postId: string): Promise<string> {
  const other = rows.find(row => row.post.postId === postId && row.post.id !== post.id);
  if (other) return say('posts_link_twice', { name: other.name, day: dayWords(other.post.plannedOn) });
  const author = await authorOf(postId);
  if (author !== undefined && author !== post.creatorId) {
    return say('posts_link_other', { author: await nameOf(post.listId, author), name });
  }
  const elsewhere = (await linkedTo(postId)).find(({ listId }) => listId !== post.listId);
  await editPost(post.id, { postId: () => postId }, instant());
  if (!elsewhere) return '';
  const list = (await allLists()).find(({ id }) => id === elsewhere.listId);
  return list ? say('posts_link_elsewhere', { list: list.name }) : '';
}

async function nameOf(listId: string, creatorId: string): Promise<string> {
  const known = (await leftCreators(listId, [creatorId])).get(creatorId);
  const isNamed = known?.name !== undefined || known?.redId !== undefined;
  return isNamed ? creatorName({ nickname: known?.name, redId: known?.redId }) : say('posts_link_somebody');
}

/** A planned day in words. */
export const dayWords = (plannedOn: string | undefined): string =>
  plannedOn === undefined ? say('posts_no_day') : day(plannedOn, instant());
