import type { Brief } from '@/lib/evidence/brief';

/** What there is for each creator, in yuan; undefined unless budget and number are both written. */
export const perCreator = ({ budgetYuan, creatorCount }: Brief): number | undefined =>
  budgetYuan === undefined || creatorCount === undefined ? undefined : budgetYuan / creatorCount;
