import type { BudgetModel, Shares } from '@/lib/method/budget-models';
import type { ChannelId } from '@/lib/method/channels';
import type { KpiId } from '@/lib/method/kpis';
import type { Ask, StepId } from '@/lib/method/steps';
import type { Template, TemplateId } from '@/lib/method/templates';
import type { PartnershipModel } from '@/lib/report/report';
import type { Changed } from './shortlist';

/** A way in which posts are carried on: where, by whom, on which day, for how many yuan. */
export interface Amplification {
  id: string;
  channel: ChannelId;
  what?: string;
  owner?: string;
  on?: string;
  costYuan?: number;
  done?: true;
}

/** What a campaign is to bring and what it is given, as the user set it; days are "2026-12-01", money whole or broken yuan. */
export interface CampaignPlan {
  goal?: Template['goal'];
  briefId?: string;
  targets?: Partial<Record<KpiId, number>>;
  budgetYuan?: number;
  startsOn?: string;
  endsOn?: string;
  budgetModel?: BudgetModel;
  /** The user's own shares, in percent, where the model's were changed. */
  shares?: Shares;
  partnership?: PartnershipModel;
  mix?: Template['mix'];
  /** Whether the marketplace's fee comes on top of each price. */
  paysFee?: boolean;
  /** Spent for the campaign as a whole, in yuan; what was spent for one creator stands there. */
  spent?: { ads?: number; product?: number; production?: number };
  /** The day by which each step is to be done, where one is set. */
  stepDays?: Partial<Record<StepId, string>>;
  /** What was done of the steps that are the campaign's. */
  done?: readonly Ask[];
  amplification?: readonly Amplification[];
  learnings?: string;
  finishedOn?: string;
}

/** The campaign of one list; a list has one or none. */
export interface Campaign extends CampaignPlan {
  listId: string;
  madeAt: string;
  template?: TemplateId;
  changed?: Changed<keyof CampaignPlan>;
}
