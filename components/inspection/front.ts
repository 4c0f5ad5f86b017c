import type { TabState } from '@/lib/tabs';
import type { LiveReading } from './live-reading';

/** The page in front of the user: its tab, how far it was read, and the looks into its data where it has any. */
export interface PageInFront {
  tabId: number;
  page: TabState;
  live: LiveReading | undefined;
}
