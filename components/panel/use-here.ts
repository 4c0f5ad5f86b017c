import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type PassedCreator, passedCreators } from '@/components/feed/passed-creators';
import { useFeed } from '@/components/feed/use-feed';
import { type KnownCreator, knownCreators } from '@/lib/shortlist/summaries';
import type { Front } from './use-front-tab';

/** Who is on the page in front: its own creator, then those of its feed, the one passed last first. */
export interface Here {
  creators: readonly PassedCreator[];
  known: ReadonlyMap<string, KnownCreator>;
  /** Which feed, as in Feed; absent on a page that is none. */
  of?: string;
  site: string | undefined;
}

/** The creators of the page in front as they pass, and what is known of each; undefined until it can be said. */
export function useHere({ tabId, page }: Front): Here | undefined {
  const feed = useFeed(tabId);
  const own = page && page.state !== 'elsewhere' ? page.creatorId : undefined;
  // A note lies over its feed; any other page has taken its place.
  const hasFeed = page?.page === 'feed' || page?.page === 'note';
  const cards = hasFeed ? feed?.cards : undefined;
  const creators = useMemo(() => ownFirst(passedCreators(cards ?? []), own), [cards, own]);
  const known = useLiveQuery(() => knownCreators(creators.map(({ creatorId }) => creatorId)), [creators]);
  if (page === undefined || known === undefined) return undefined;
  if (tabId !== undefined && feed === undefined) return undefined;
  return { creators, known, site: feed?.site, ...(hasFeed && feed?.of !== undefined && { of: feed.of }) };
}

function ownFirst(passed: PassedCreator[], own: string | undefined): PassedCreator[] {
  if (own === undefined) return passed;
  const there = passed.find(({ creatorId }) => creatorId === own);
  return [there ?? { creatorId: own, notes: 0 }, ...passed.filter(creator => creator !== there)];
}
