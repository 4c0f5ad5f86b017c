import type { Count } from '@/lib/evidence/count';
import type { Report } from '@/lib/report/report';

/**
 * What one visit to a creator's page showed, as of the last reading of its Shanghai day, opened notes included: the counters, the name, and the verdict as the rules of that time
 * gave it. A record of what was seen, never what a verdict rests on. `at` is an ISO instant; an absent key was unknown then.
 */
export interface Visit {
  at: string;
  nickname?: string;
  bio?: string;
  followers?: Count;
  likesAndCollects?: Count;
  /** Notes known then, opened or only seen in the list. */
  posts: number;
  ruleset: string;
  edited?: true;
  score: Report['score'];
  verdict: Report['verdict'];
  /** The user's edits of the rules and the brief in use then, with when they were changed; absent: the rules as they come. */
  own?: string;
  /** Points that each measured criterion earned, to a tenth; only of the last two visits, which are compared: 22 figures are 0.5 kB. */
  criteria?: Record<string, number>;
  /** The signals that were raised then. */
  raised: string[];
}
