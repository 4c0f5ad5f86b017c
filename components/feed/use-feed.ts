import { useEffect, useState } from 'react';
import type { FeedCard } from '@/lib/evidence/feed';
import { type TabFeed, tabFeed, watchTabFeed } from '@/lib/tabs';
import { siteOf } from './site-of';

interface FeedInFront {
  cards: FeedCard[];
  site: string | undefined;
  /** Which feed, as in Feed; absent where there is none. */
  of?: string;
}

/** The cards seen on the feed in a tab, as they go on, and the site they are on; undefined until it is known whether there are any. */
export function useFeed(tabId: number | undefined): FeedInFront | undefined {
  const [seen, setSeen] = useState<{ tabId: number; feed: FeedInFront }>();
  useEffect(() => {
    if (tabId === undefined) return;
    let isGone = false;
    const site = siteOf(tabId);
    const show = async (kept: TabFeed | undefined) => {
      const feed = { cards: kept?.cards ?? [], site: await site, ...(kept && { of: kept.of }) };
      if (!isGone) setSeen({ tabId, feed });
    };
    void tabFeed(tabId).then(show);
    const stop = watchTabFeed(tabId, kept => void show(kept));
    return () => {
      isGone = true;
      stop();
    };
  }, [tabId]);
  return seen?.tabId === tabId ? seen?.feed : undefined;
}
