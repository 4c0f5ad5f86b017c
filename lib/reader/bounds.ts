/** Bounds of what an observation may carry, in UTF-16 units or items; none is above its bound in lib/evidence. */
export const LABEL = 200;
export const QUOTE = 500;
export const TITLE = 2_000;
export const TEXT = 10_000;
export const MOST_LABELS = 50;
export const MOST_NAMES = 100;
export const MOST_SIGNS = 100;
export const MOST_IMAGES = 200;
/** Far more cards than anybody scrolls past in one sitting, and far less than the 10 MB that a browser session may keep. */
export const MOST_CARDS = 1_000;
export const MOST_POSTS = 5_000;
export const MOST_COMMENTS = 5_000;
export const MOST_DISAGREEMENTS = 500;
