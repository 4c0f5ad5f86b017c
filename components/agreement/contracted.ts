import type { Row } from '@/lib/shortlist/row';
import { type Stage, stages } from '@/lib/shortlist/shortlist';

/** Whether there is a contract with a creator, by the stage. */
export const isContracted = ({ membership }: Row): boolean =>
  membership !== undefined && stages.indexOf(membership.stage) >= stages.indexOf('contracted' satisfies Stage);
