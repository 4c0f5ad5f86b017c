/** On a card of somebody who is live just now, which is no note: its figure is people watching.. */
export const LIVE_SHOW = 'a[href*="/livestream/"]';

/**
 * What holds cards that are not the feed's: placeholders, words to search for, an opened note, and a profile whose page is about to go.
 * Last seen on the site in 2025-08.
 */
export const NOT_OF_THE_FEED = '[class*=skeleton], [class*=query-note], #noteContainer, .user-page';
