import type { Count } from '@/lib/evidence/count';

/**
 * How a counter changed between two readings. "unseen" is a change too small for the page's rounding to show, if any; "at-least" and
 * "at-most" stand where a floor leaves one side open; "unknown" lacks one of the two.
 */
export type CountChange =
  | { kind: 'unknown' | 'same' | 'unseen' }
  | { kind: 'exact' | 'at-least' | 'at-most'; by: number }
  | { kind: 'between'; low: number; high: number };

/** The change from one reading of a counter to a later one; an absent one was not read. */
export function countChange(before: Count | undefined, after: Count | undefined): CountChange {
  if (!before || !after) return { kind: 'unknown' };
  const { low, high } = bounds(before, after);
  if (low === high) return low === 0 ? { kind: 'same' } : { kind: 'exact', by: low };
  if (low > 0) return Number.isFinite(high) ? { kind: 'between', low, high } : { kind: 'at-least', by: low };
  if (high < 0) return Number.isFinite(low) ? { kind: 'between', low, high } : { kind: 'at-most', by: high };
  return { kind: Number.isFinite(low) && Number.isFinite(high) ? 'unseen' : 'unknown' };
}

/** A site that rounds does so both times, and so does one that cuts: two rounded figures bound their change better than their ranges do. */
function bounds(before: Count, after: Count): { low: number; high: number } {
  if (before.precision === 'rounded' && after.precision === 'rounded') {
    const by = after.value - before.value;
    const slack = Math.max(stepOf(before), stepOf(after)) - 1;
    return { low: by - slack, high: by + slack };
  }
  return { low: after.low - mostOf(before), high: mostOf(after) - before.low };
}

/** A floor says nothing of how many more there are. */
const mostOf = ({ high }: Count): number => high ?? Number.POSITIVE_INFINITY;

/** What the last digit of a rounded figure is worth: 1,000 of "3.6万". */
const stepOf = (count: Count): number => mostOf(count) - count.value + 1;
