import type { Count } from '@/lib/evidence/count';
import type { Quote } from '@/lib/evidence/marketplace';
import type { FlagReport, PriceBand, Report } from '@/lib/report/report';

interface Interval {
  value: number;
  low: number;
  high: number;
  n: number;
}

/** A flag in a row of a table: enough for the strip and the sheet. */
export interface FlagMark {
  id: string;
  status: FlagReport['status'];
  severity?: 'critical' | 'warn' | 'info';
}

/**
 * One creator as lists show them: a cache of facts and verdict under one ruleset. It can be dropped and rebuilt at any time;
 * an absent key is unknown.
 */
export interface Summary {
  creatorId: string;
  ruleset: string;
  /** Made under rules that the user edited. */
  edited?: true;
  /** The rules that it was made under, edits and brief included. */
  rules: string;
  /** Whom the score is compared with: absent while it is provisional. */
  pool?: string;
  /** When the user's entry was last changed that this rests on; absent where there was none. */
  entryAt?: string;
  firstSeenAt: string;
  lastSeenAt: string;
  nickname?: string;
  redId?: string;
  ipLocation?: string;
  bio?: string;
  /** What the notes are mostly about. */
  niche?: string;
  followers?: Count;
  likesAndCollects?: Count;
  tier?: Report['tier'];
  /** Engagement per follower, 0…1, with its interval. */
  engagementRate?: Interval;
  postsIn30Days?: number;
  score: Report['score'];
  /** Where the score stands among all; see rankOf. */
  rank: number;
  verdict: Report['verdict'];
  dimensions: { id: string; points: number; known: number; score: number | null }[];
  flags: FlagMark[];
  /** The user's or the marketplace's price of one post, the cheaper kind first asked for: image, else video. */
  quote?: Quote;
  /** The price in use for each kind of note, image first; `quote` is the first of them. */
  quotes?: Quote[];
  /** The model's price for the same kind where there is no quote; an estimate. */
  estimate?: PriceBand;
  /** Yuan per engagement: quote ÷ (engagement rate × followers); absent when either is unknown. */
  costPerEngagement?: number;
}
