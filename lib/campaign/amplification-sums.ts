import type { Amplification } from '@/lib/shortlist/campaign';

/** What an amplification plan costs together, over how many rows that say so (undefined where none does), of how many. */
export interface AmplificationSums {
  cost: number | undefined;
  priced: number;
  rows: number;
  done: number;
  overdue: number;
}

/** A row is late once its day ("2026-12-01", in the user's own calendar like `today`) is over and it is not done. */
export const isOverdue = ({ on, done }: Pick<Amplification, 'on' | 'done'>, today: string): boolean =>
  !done && on !== undefined && on < today;

export function amplificationSums(rows: readonly Amplification[], today: string): AmplificationSums {
  const costs = rows.flatMap(({ costYuan }) => costYuan ?? []);
  return {
    cost: costs.length === 0 ? undefined : costs.reduce((sum, cost) => sum + cost, 0),
    priced: costs.length,
    rows: rows.length,
    done: rows.filter(({ done }) => done).length,
    overdue: rows.filter(row => isOverdue(row, today)).length
  };
}
