import type { AimId, QuarterId } from '@/lib/method/quarters';
import type { Changed } from './shortlist';

/** What the user wrote of one quarter of their twelve-month plan. */
export interface QuarterWords {
  /** The month that the first year begins with, as "2026-12"; it stands with that year's first quarter alone. */
  begins?: string;
  /** The aims that are ticked off. */
  done?: readonly AimId[];
  note?: string;
}

/** A quarter of a plan's year: `year` is "1" for the first, "2" for the twelve months after it. */
export interface PlanQuarter extends QuarterWords {
  year: string;
  quarter: QuarterId;
  changed?: Changed<keyof QuarterWords>;
}
