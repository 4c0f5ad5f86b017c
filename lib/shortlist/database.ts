import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Comment } from '@/lib/evidence/comment';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { StoredBrief } from './brief';
import type { Campaign } from './campaign';
import type { Change } from './change';
import type { Collaboration } from './collaboration';
import type { Entry } from './entry';
import type { PlanQuarter } from './plan-quarter';
import type { Measurement, Publication } from './publication';
import type { Setting } from './setting';
import type { Membership, Shortlist } from './shortlist';
import type { Summary } from './summary';
import type { Trashed } from './trashed';
import type { SavedView } from './view';
import type { Visit } from './visit';

/** What was read about a creator, without the long rows, which are kept packed in tables of their own. */
export type Facts = Omit<Dossier, 'posts' | 'comments' | 'snapshots' | 'lastSeenAt'> & { lastSeenAt: string };

type Loupe = Dexie & {
  creators: EntityTable<Facts, 'id'>;
  posts: EntityTable<{ id: string; posts: Post[] }, 'id'>;
  comments: EntityTable<{ id: string; comments: Comment[] }, 'id'>;
  snapshots: EntityTable<{ id: string; snapshots: Snapshot[] }, 'id'>;
  entries: EntityTable<Entry, 'creatorId'>;
  lists: EntityTable<Shortlist, 'id'>;
  memberships: Table<Membership, [string, string]>;
  summaries: EntityTable<Summary, 'creatorId'>;
  keys: EntityTable<{ name: string; bytes: Uint8Array<ArrayBuffer> }, 'name'>;
  briefs: EntityTable<StoredBrief, 'id'>;
  settings: Table<Setting, Setting['name']>;
  journal: EntityTable<Change, 'id'>;
  trash: EntityTable<Trashed, 'id'>;
  views: EntityTable<SavedView, 'id'>;
  visits: EntityTable<{ id: string; visits: Visit[] }, 'id'>;
  campaigns: EntityTable<Campaign, 'listId'>;
  collaborations: Table<Collaboration, [string, string]>;
  publications: EntityTable<Publication, 'id'>;
  measurements: Table<Measurement, [string, string]>;
  quarters: Table<PlanQuarter, [string, string]>;
};

/**
 * The extension's own database, opened by worker and extension pages only. A creator's posts are one row, so are comments and
 * snapshots: 300,000 posts as 10,000 packed rows save in 1 s, as rows of their own in 43 s. A shipped version is never edited.
 */
export const database = new Dexie('kol-loupe') as Loupe;

database.version(1).stores({
  creators: 'id',
  posts: 'id',
  comments: 'id',
  snapshots: 'id',
  entries: 'creatorId',
  lists: 'id',
  memberships: '[listId+creatorId], creatorId',
  summaries: 'creatorId, lastSeenAt',
  keys: 'name'
});

/** Briefs and edited rules; summaries found by the rules that they were made under, and by tier and score. */
database.version(2).stores({
  summaries: 'creatorId, lastSeenAt, rules, [pool+score.value]',
  briefs: 'id',
  settings: 'name'
});

/**
 * What the user changed, to be undone; what they threw away, for 30 days; views of the table; what each visit showed, packed like posts. When
 * a creator was seen is found for those alone whose own page was read: nobody else has a number of followers. Archived places are counted.
 * The best of those judged by the rules in force are found without reading the others.
 */
database.version(3).stores({
  summaries: 'creatorId, [rules+rank], [pool+score.value], [lastSeenAt+followers.value]',
  memberships: '[listId+creatorId], creatorId, [listId+archived.at]',
  journal: '++id',
  trash: 'id, at',
  views: 'id',
  visits: 'id'
});

/** Campaigns, the work with each creator, posts that are planned or out, what their pages showed each time; the plan of a year. */
database.version(4).stores({
  campaigns: 'listId',
  collaborations: '[listId+creatorId], creatorId',
  publications: 'id, listId, creatorId, postId',
  measurements: '[postId+at], creatorId',
  quarters: '[year+quarter]'
});
