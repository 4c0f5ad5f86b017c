import { type FlagLook, flagLook } from '@/components/mark/flag-look';
import type { FlagReport } from '@/lib/report/report';

const ranks: Record<FlagLook, number> = { critical: 0, warn: 1, info: 2, unknown: 3, clear: 4 };

/** Signals as a list reads them: raised ones by weight, then those not checked, then clear; the guide's order within each. */
export const inReadingOrder = (flags: FlagReport[]): FlagReport[] =>
  flags.toSorted((one, other) => ranks[flagLook(one)] - ranks[flagLook(other)]);

export type Raised = Extract<FlagReport, { status: 'raised' }>;

export const isRaised = (flag: FlagReport): flag is Raised => flag.status === 'raised';

export const isCritical = (flag: FlagReport): flag is Raised => isRaised(flag) && flag.severity === 'critical';
