import { authorUnder } from '@/lib/evidence/author';
import type { Comment } from '@/lib/evidence/comment';
import type { Dossier } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';
import { evidenceOfEach } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { markOutdated } from '@/lib/shortlist/rebuild';
import { isSame } from '@/lib/shortlist/row-changes';
import type { Visit } from '@/lib/shortlist/visit';
import { withVisit } from '@/lib/shortlist/visits';
import type { BackupRows } from './read-backup';
import type { Watched } from './watched';

const CHUNK = 200;

const { creators, posts, comments, snapshots, visits } = database;

type FactRows = Pick<BackupRows, 'creators' | 'posts' | 'comments' | 'snapshots' | 'visits'>;

/** The first digits of the hash of each side's key of commenters; '' where a side has none. */
export interface Keys {
  here: string;
  file: string;
}

/**
 * Joins what a file knows of creators with what is known here, by date and precision as readings are, and visits by their day; in a
 * transaction of the caller's. Resolves to the creators of whom more is known now.
 */
export async function mergeFacts(file: FactRows, keys: Keys, { signal, onProgress }: Watched = {}): Promise<string[]> {
  const dossierOf = dossiersIn(file, keys);
  const visitsById = new Map(file.visits.map(row => [row.id, row.visits]));
  const ids = file.creators.map(({ id }) => id);
  const here = new Set(await creators.toCollection().primaryKeys());
  const isHere = (id: string) => here.has(id);
  const grown: string[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    signal?.throwIfAborted();
    const chunk = ids.slice(from, from + CHUNK);
    const [known, visitRows] = await Promise.all([evidenceOfEach(chunk.filter(isHere)), visits.bulkGet(chunk)]);
    const mineById = new Map(known.flatMap(mine => (mine ? [[mine.id, mine] as const] : [])));
    const news = chunk.flatMap(id => {
      const theirs = dossierOf(id);
      const joined = theirs && joinedWith(mineById.get(id), theirs);
      return joined ? [joined] : [];
    });
    await keep(news);
    grown.push(...news.map(({ id }) => id));
    const paid = chunk.flatMap((id, place) => {
      const mine = visitRows[place]?.visits ?? [];
      const joined = mergeVisits(mine, visitsById.get(id) ?? []);
      return isSame(mine, joined) ? [] : [{ id, visits: joined }];
    });
    await visits.bulkPut(paid);
    onProgress?.({ done: Math.min(from + CHUNK, ids.length), total: ids.length });
  }
  await markOutdated(grown);
  return grown;
}

/** Both sides as one; undefined where the file brings nothing new. */
function joinedWith(mine: Dossier | undefined, theirs: Dossier): Dossier | undefined {
  if (!mine) return theirs;
  if (isSame(mine, theirs)) return undefined;
  const joined = merge(settled(mine), settled(theirs));
  return isSame(mine, joined) ? undefined : joined;
}

/** With itself it takes the form that merging keeps, also what only one side has: neither order nor repetition shows. */
const settled = (dossier: Dossier): Dossier => merge(dossier, dossier);

/** Two records of visits as one: of one day the later stands, of one instant the same whichever comes first. */
const mergeVisits = (one: Visit[], other: Visit[]): Visit[] =>
  other.reduce((known, visit) => {
    const same = known.find(({ at }) => at === visit.at);
    return same && JSON.stringify(same) >= JSON.stringify(visit) ? known : withVisit(known, visit);
  }, one);

function dossiersIn(file: FactRows, keys: Keys): (id: string) => Dossier | undefined {
  const facts = new Map(file.creators.map(row => [row.id, row]));
  const postRows = new Map(file.posts.map(row => [row.id, row.posts]));
  const commentRows = new Map(file.comments.map(row => [row.id, row.comments]));
  const snapshotRows = new Map(file.snapshots.map(row => [row.id, row.snapshots]));
  return id => {
    const row = facts.get(id);
    const [postList, commentList, history] = [postRows.get(id), commentRows.get(id), snapshotRows.get(id)];
    return (
      row && {
        ...row,
        ...(postList && { posts: postList }),
        ...(commentList && { comments: commentList.map(comment => underKey(comment, keys)) }),
        ...(history && { snapshots: history })
      }
    );
  };
}

/** A commenter's hash under another key is marked as such: it must not be taken for one of ours. */
const underKey = (comment: Comment, { file, here }: Keys): Comment =>
  comment.author === undefined ? comment : { ...comment, author: authorUnder(comment.author, file, here) };

async function keep(dossiers: Dossier[]): Promise<void> {
  const parted = dossiers.map(({ posts: p, comments: c, snapshots: s, lastSeenAt, ...facts }) => ({
    facts: { ...facts, lastSeenAt: lastSeenAt ?? facts.firstSeenAt },
    posts: p && { id: facts.id, posts: p },
    comments: c && { id: facts.id, comments: c },
    snapshots: s && { id: facts.id, snapshots: s }
  }));
  await Promise.all([
    creators.bulkPut(parted.map(({ facts }) => facts)),
    posts.bulkPut(parted.flatMap(part => part.posts ?? [])),
    comments.bulkPut(parted.flatMap(part => part.comments ?? [])),
    snapshots.bulkPut(parted.flatMap(part => part.snapshots ?? []))
  ]);
}
