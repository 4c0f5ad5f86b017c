import type { Campaign } from '@/lib/shortlist/campaign';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import type { Stage } from '@/lib/shortlist/shortlist';
import { stepAt } from './lateness';

/** By which day ("2026-12-01") the next thing with a creator is to be done; `byPlan` where the campaign's plan says so and nobody set another day. */
export interface Due {
  day: string;
  byPlan?: true;
}

/** The creator's own due day, else the campaign's day for the step that they are at; undefined where neither is set or all steps are done. */
export function dueDay(
  stage: Stage,
  work: Pick<Collaboration, 'dueOn'> | undefined,
  campaign: Pick<Campaign, 'stepDays'> | undefined
): Due | undefined {
  if (work?.dueOn !== undefined) return { day: work.dueOn };
  const step = stepAt[stage];
  const day = step && campaign?.stepDays?.[step];
  return day === undefined ? undefined : { day, byPlan: true };
}
