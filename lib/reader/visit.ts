import type { Observation } from '@/lib/evidence/observation';
import type { PostList } from './post-list';

/** One look at one page. Times are ms since 1970. */
export interface Visit {
  url: string;
  now: number;
  /** When the document was loaded, which is how old its inline state is. */
  loadedAt: number;
  /** The creator's notes seen so far on this profile; grows with every look. */
  posts: PostList;
  /** Whether the document was made for this URL: nothing was gone to since it was loaded. */
  isFirst?: boolean;
}

/** What a look gave, which is one of three: an observation, why the page will give none, or why it has to wait. */
export interface PageRead {
  observation?: Observation;
  /** A Refusal, or the page's own words, which `refusalOf` turns into one. */
  refusal?: string;
  unsettled?: 'foreign-header' | 'not-ready';
}

/** What stands on the page is another creator's or note's. */
export const FOREIGN = { unsettled: 'foreign-header' } as const satisfies PageRead;
/** The site has closed the account, and shows nothing of it. */
export const SANCTIONED = { refusal: 'sanctioned' } as const satisfies PageRead;
/** The page still loads, or nothing on it tells whose it is. */
export const NOT_READY = { unsettled: 'not-ready' } as const satisfies PageRead;
