import { type Ask, type StepId, steps } from '@/lib/method/steps';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { Stage } from '@/lib/shortlist/shortlist';
import { stepAt } from './lateness';

/** What one step asks, as "step.ask". */
export function asksOf(step: StepId): Ask[] {
  return steps.flatMap(({ id, asks }) => (id === step ? asks.map(ask => `${id}.${ask}` as Ask) : []));
}

const placeOf = (step: StepId): number => steps.findIndex(({ id }) => id === step);

/** Whether a step is behind a creator: their stage is beyond it, or all that it asks was ticked. */
export function isBehind(step: StepId, stage: Stage, done: readonly Ask[] = []): boolean {
  const current = stepAt[stage];
  return current === undefined || placeOf(step) < placeOf(current) || asksOf(step).every(ask => done.includes(ask));
}

/** What the plan itself shows to be done: nobody ticks that a goal is set. */
export function doneByPlan({ goal, targets, budgetYuan, budgetModel, startsOn, endsOn }: Campaign): Ask[] {
  const found: Record<string, boolean> = {
    'objectives.goal': goal !== undefined,
    'objectives.targets': targets !== undefined,
    'objectives.budget': budgetYuan !== undefined && budgetModel !== undefined,
    'objectives.dates': startsOn !== undefined && endsOn !== undefined
  };
  return asksOf('objectives').filter(ask => found[ask]);
}
