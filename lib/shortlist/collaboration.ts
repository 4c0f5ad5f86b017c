import type { TermId } from '@/lib/method/contract-terms';
import type { Ask } from '@/lib/method/steps';
import type { PartnershipModel } from '@/lib/report/report';
import type { Changed } from './shortlist';

/** One point of an agreement: what was agreed in the user's words, until when, and whether it is settled. */
export interface Term {
  settled?: true;
  text?: string;
  dueOn?: string;
}

/** What no page shows: counts, and yuan. */
export interface Results {
  impressions?: number;
  reads?: number;
  clicks?: number;
  orders?: number;
  revenueYuan?: number;
  grossProfitYuan?: number;
}

/** How working together went. */
export type HowItWent = 'good' | 'mixed' | 'poor';

/** What is agreed and done with one creator, and what came of it; days are "2026-12-01", money yuan. The stage stands with the membership. */
export interface CollaborationWork {
  owner?: string;
  nextAction?: string;
  dueOn?: string;
  partnership?: PartnershipModel;
  /** What was done of the steps that are the creator's. */
  done?: readonly Ask[];
  terms?: Partial<Record<TermId, Term>>;
  /** Paid for this creator; a fee of 0 is a gift. */
  paid?: { fee?: number; platformFee?: number; product?: number; ads?: number; production?: number };
  results?: Results;
  outcome?: HowItWent;
  /** The day it was called finished; `outcome` is set then. */
  finishedOn?: string;
}

/** The work with one creator on one list; made with the first thing that is written about it. */
export interface Collaboration extends CollaborationWork {
  listId: string;
  creatorId: string;
  changed?: Changed<keyof CollaborationWork>;
}
