import type { StoredBrief } from './brief';
import type { Campaign } from './campaign';
import type { Collaboration } from './collaboration';
import type { Entry } from './entry';
import type { PlanQuarter } from './plan-quarter';
import type { Publication } from './publication';
import type { Membership, Shortlist } from './shortlist';
import type { Trashed } from './trashed';
import type { SavedView } from './view';

/** What kind of change it was: the words of the way back ("12 creators moved to Contacted"). */
export const changeKinds = [
  'tags',
  'note',
  'contact',
  'prices',
  'audience',
  'answer',
  'follower-file',
  'hidden',
  'shown',
  'added',
  'removed',
  'moved',
  'stage',
  'priority',
  'archived',
  'unarchived',
  'narrowed',
  'list-made',
  'list-renamed',
  'list-archived',
  'list-unarchived',
  'list-trashed',
  'creator-trashed',
  'view-saved',
  'view-trashed',
  'campaign-made',
  'campaign',
  'campaign-removed',
  'collaboration',
  'finished',
  'unfinished',
  'publication',
  'publication-removed',
  'year',
  'restored',
  'imported',
  'merged'
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The tables that belong to the user, by name, with the rows that they hold. */
export interface UserRows {
  entries: Entry;
  memberships: Membership;
  lists: Shortlist;
  briefs: StoredBrief;
  views: SavedView;
  campaigns: Campaign;
  collaborations: Collaboration;
  publications: Publication;
  quarters: PlanQuarter;
  trash: Trashed;
}
export type UserTable = keyof UserRows;
export type RowKey = string | [string, string];

/**
 * How one row changed: null where there was or is none; of a row that stayed, only the fields that differ, undefined where a field was or is
 * absent. When something was changed (`updatedAt` and the like) is not among them.
 */
export interface RowChange {
  table: UserTable;
  key: RowKey;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** One change of the user's, as they see it, over however many rows; `count` creators or lists, `name` of the list or creator it was about. */
export interface Change {
  id: number;
  at: string;
  what: ChangeKind;
  count: number;
  name?: string;
  rows: RowChange[];
  undone?: true;
}
