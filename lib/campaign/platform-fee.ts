/** What the marketplace takes on top of a creator's price where it comes on top; published terms name 10 %. An estimate until it was paid. */
const RATE = 0.1;

/** The marketplace's fee on a price, in yuan. */
export const platformFee = (yuan: number): number => yuan * RATE;

/** A price with the fee on top of it. */
export const withPlatformFee = (yuan: number): number => yuan * (1 + RATE);
