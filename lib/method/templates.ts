import type { TierId } from '@/lib/benchmarks/tiers';
import type { PartnershipModel } from '@/lib/report/report';
import type { BudgetModel } from './budget-models';
import type { KpiId } from './kpis';
import type { StepId } from './steps';

/** What a template fills a new campaign with; all of it can be changed afterwards. */
export interface Template {
  id: TemplateId;
  goal: 'awareness' | 'conversion' | 'balanced';
  launch: boolean;
  budgetYuan: number;
  budgetModel: BudgetModel;
  weeks: number;
  partnership: PartnershipModel;
  /** How many creators of which tier, and posts of each. */
  mix: readonly { tier: TierId; creators: number; posts: number }[];
  targets: readonly { kpi: KpiId; value: number }[];
  /** By how many days after the first each step is to be done. */
  stepDays: Readonly<Record<StepId, number>>;
}

export const templateIds = ['micro-seeding', 'ambassador', 'challenge'] as const;
export type TemplateId = (typeof templateIds)[number];

/**
 * Modelled on the guide's three cases: counts, budget and months are its own where it states them (20 micro creators for ¥30,000, three
 * quarters of whom posted; 3 ambassadors at ¥10,000 a month with 4 posts a month for 6 months; 1 mega and 50 small ones); weeks, days of
 * the steps, budget of the challenge and the other targets are our estimates.
 */
export const templates: Readonly<Record<TemplateId, Template>> = {
  'micro-seeding': {
    id: 'micro-seeding',
    goal: 'awareness',
    launch: true,
    budgetYuan: 30_000,
    budgetModel: 'awareness',
    weeks: 6,
    partnership: 'product-seeding',
    mix: [{ tier: 'micro', creators: 20, posts: 1 }],
    targets: [
      { kpi: 'posts', value: 15 },
      { kpi: 'engagements', value: 6_000 }
    ],
    stepDays: {
      objectives: 0,
      identify: 3,
      vet: 7,
      outreach: 10,
      contract: 12,
      briefing: 16,
      creation: 26,
      publishing: 30,
      amplification: 35,
      measurement: 42
    }
  },
  ambassador: {
    id: 'ambassador',
    goal: 'balanced',
    launch: false,
    budgetYuan: 180_000,
    budgetModel: 'balanced',
    weeks: 26,
    partnership: 'long-term-ambassador',
    mix: [{ tier: 'mid', creators: 3, posts: 24 }],
    targets: [
      { kpi: 'posts', value: 72 },
      { kpi: 'cpe', value: 15 }
    ],
    stepDays: {
      objectives: 0,
      identify: 5,
      vet: 10,
      outreach: 17,
      contract: 24,
      briefing: 31,
      creation: 40,
      publishing: 168,
      amplification: 175,
      measurement: 182
    }
  },
  challenge: {
    id: 'challenge',
    goal: 'awareness',
    launch: true,
    budgetYuan: 150_000,
    budgetModel: 'awareness',
    weeks: 4,
    partnership: 'paid-post',
    mix: [
      { tier: 'mega', creators: 1, posts: 1 },
      { tier: 'micro', creators: 20, posts: 1 },
      { tier: 'nano', creators: 30, posts: 1 }
    ],
    targets: [
      { kpi: 'posts', value: 51 },
      { kpi: 'reads', value: 1_000_000 }
    ],
    stepDays: {
      objectives: 0,
      identify: 2,
      vet: 4,
      outreach: 7,
      contract: 9,
      briefing: 11,
      creation: 16,
      publishing: 19,
      amplification: 23,
      measurement: 28
    }
  }
};
