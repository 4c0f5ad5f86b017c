import type { Count } from '@/lib/evidence/count';
import type { Changed } from './shortlist';

/** What the user knows of a post: the day it is planned for, what it is about, and the note once it is out. `adsYuan` were spent on it. */
export interface PublicationPlan {
  plannedOn?: string;
  kind?: 'image' | 'video';
  about?: string;
  postId?: string;
  impressions?: number;
  reads?: number;
  adsYuan?: number;
}

/** A post that is planned or out, in one list's campaign. */
export interface Publication extends PublicationPlan {
  id: string;
  listId: string;
  creatorId: string;
  changed?: Changed<keyof PublicationPlan>;
}

/** What a note's page showed on one opening, kept of posts that a campaign waits for. `at` and `publishedAt` are ISO instants. */
export interface Measurement {
  postId: string;
  at: string;
  creatorId: string;
  publishedAt?: string;
  likes?: Count;
  collects?: Count;
  comments?: Count;
  shares?: Count;
}
