/** Two reads this far apart must agree. */
export const APART = 250;
/** After this long without two equal reads the page is given up, until it changes again. */
export const PATIENCE = 8_000;

/** Tells when a page has come to rest. All times in ms. */
export class Settling {
  private last: { key: string; at: number } | undefined;
  private hasRested = false;

  constructor(private readonly arrivedAt: number) {}

  /** Takes one read; its key is undefined when the page was not ready, which after a rest is worth no more than to wait for a change. */
  next(key: string | undefined, at: number): 'rested' | 'again' | 'wait' | 'given-up' {
    if (key === undefined) this.last = undefined;
    else if (this.last?.key !== key) this.last = { key, at };
    else if (at - this.last.at >= APART) {
      this.hasRested = true;
      return 'rested';
    }
    if (this.hasRested) return key === undefined ? 'wait' : 'again';
    return at - this.arrivedAt < PATIENCE ? 'again' : 'given-up';
  }
}
