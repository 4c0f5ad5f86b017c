import { useEffect, useState } from 'react';
import { type TabFeed, tabFeed, watchTabFeed } from '@/lib/tabs';

/** The cards seen on the feed in a tab, as they go on; undefined until it is known whether there are any. */
export function useFeed(tabId: number): TabFeed['cards'] | undefined {
  const [cards, setCards] = useState<TabFeed['cards']>();
  useEffect(() => {
    const show = (feed: TabFeed | undefined) => setCards(feed?.cards ?? []);
    const stop = watchTabFeed(tabId, show);
    void tabFeed(tabId).then(show);
    return stop;
  }, [tabId]);
  return cards;
}
