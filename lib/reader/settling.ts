/** Two reads this far apart must agree. */
export const APART = 250;
/** After so long without two equal reads the page is given up, until it changes again. */
export const PATIENCE = 8_000;
/** Between two reads further apart than this the tab was hidden or the machine asleep, and the page may have stood still as well. */
const PAUSE = 1_000;

/** What to do after a read: deliver it, read again, wait for the page to change, or give up as long as it stays. */
export type Verdict = 'rested' | 'again' | 'wait' | 'given-up';

/**
 * Tells when a page has come to rest. Takes one read after the other, its key undefined while the page is not ready, and when it
 * was made. All times in ms.
 */
export function createSettling(arrivedAt: number): (key: string | undefined, at: number) => Verdict {
  let last: string | undefined;
  let since = arrivedAt;
  let before = arrivedAt;
  let waited = 0;
  let hasRested = false;
  return (key, at) => {
    waited += Math.min(at - before, PAUSE);
    before = at;
    if (last !== key) [last, since] = [key, at];
    else if (key !== undefined && at - since >= APART) {
      hasRested = true;
      return 'rested';
    }
    if (hasRested) return key === undefined ? 'wait' : 'again';
    return waited < PATIENCE ? 'again' : 'given-up';
  };
}
