import { useEffect, useState } from 'react';
import type { FeedCard } from '@/lib/evidence/feed';
import { type TabFeed, tabFeed, watchTabFeed } from '@/lib/tabs';
import { siteOf } from './site-of';

interface FeedInFront {
  cards: FeedCard[];
  site: string | undefined;
}

/** The cards seen on the feed in a tab, as they go on, and the site they are on; undefined until it is known whether there are any. */
export function useFeed(tabId: number): FeedInFront | undefined {
  const [feed, setFeed] = useState<FeedInFront>();
  useEffect(() => {
    const site = siteOf(tabId);
    const show = async (seen: TabFeed | undefined) => setFeed({ cards: seen?.cards ?? [], site: await site });
    void tabFeed(tabId).then(show);
    return watchTabFeed(tabId, seen => void show(seen));
  }, [tabId]);
  return feed;
}
