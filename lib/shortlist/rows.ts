import type { Comment } from '@/lib/evidence/comment';
import type { Post } from '@/lib/evidence/post';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { StoredBrief } from './brief';
import type { Campaign } from './campaign';
import type { Collaboration } from './collaboration';
import type { Facts } from './database';
import type { Entry } from './entry';
import type { PlanQuarter } from './plan-quarter';
import type { Measurement, Publication } from './publication';
import type { Membership, Shortlist } from './shortlist';
import type { SavedView } from './view';
import type { Visit } from './visit';

/** Rows of the database by table, as trash and backups hold them; summaries are left out, they are made anew. */
export interface Rows {
  creators?: Facts[];
  posts?: { id: string; posts: Post[] }[];
  comments?: { id: string; comments: Comment[] }[];
  snapshots?: { id: string; snapshots: Snapshot[] }[];
  visits?: { id: string; visits: Visit[] }[];
  measurements?: Measurement[];
  entries?: Entry[];
  lists?: Shortlist[];
  memberships?: Membership[];
  briefs?: StoredBrief[];
  views?: SavedView[];
  campaigns?: Campaign[];
  collaborations?: Collaboration[];
  publications?: Publication[];
  quarters?: PlanQuarter[];
}
