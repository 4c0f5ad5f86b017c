import type { AimId, QuarterId } from '@/lib/method/quarters';
import { type Edits, edited } from './campaigns';
import { database } from './database';
import { recorded } from './journal';
import type { PlanQuarter, QuarterWords } from './plan-quarter';

const { quarters } = database;

/** Every quarter that anything was written of. */
export const planQuarters = (): Promise<PlanQuarter[]> => quarters.toArray();

/** Changes parts of a quarter of the year's plan, each from what stands there now. Throws NotSaved. */
export async function editQuarter(
  year: string,
  quarter: QuarterId,
  edits: Edits<QuarterWords>,
  at: string
): Promise<void> {
  const key: [string, string] = [year, quarter];
  await recorded({ what: 'year', at, count: 1, typed: true }, { quarters: [key] }, async () => {
    await quarters.put(edited((await quarters.get(key)) ?? { year, quarter }, edits, at));
  });
}

/** Ticks an aim off, or takes the tick back. Throws NotSaved. */
export const tickAim = (year: string, quarter: QuarterId, aim: AimId, isDone: boolean, at: string): Promise<void> =>
  editQuarter(year, quarter, { done: now => aimsWith(now, aim, isDone) }, at);

function aimsWith(now: readonly AimId[] | undefined, aim: AimId, isDone: boolean): readonly AimId[] | undefined {
  const others = (now ?? []).filter(one => one !== aim);
  const next = isDone ? [...others, aim] : others;
  return next.length === 0 ? undefined : next;
}
