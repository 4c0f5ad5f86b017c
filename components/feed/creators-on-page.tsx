import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say, sayCount } from '@/components/words/words';
import type { FeedCard } from '@/lib/evidence/feed';
import { knownCreators } from '@/lib/shortlist/summaries';
import { passedCreators } from './passed-creators';
import { PassedRow } from './passed-row';

/** Rows listed at most: beyond some hundred nobody looks for one, and the popup must open at once. */
const LISTED = 200;

interface Props {
  cards: readonly FeedCard[];
  /** The site of the feed, as "https://www.rednote.com", for the links to profiles. */
  site: string | undefined;
  onOpen: (creatorId: string) => void;
}

/** Whose cards stood on a feed, the last passed first, and what is known of each: nothing yet, a score, a place on a list. */
export function CreatorsOnPage({ cards, site, onOpen }: Props) {
  const passed = useMemo(() => passedCreators(cards), [cards]);
  const known = useLiveQuery(() => knownCreators(passed.map(({ creatorId }) => creatorId)), [passed]);
  if (known === undefined) return null;
  const figures = {
    count: whole(passed.length),
    seen: whole([...known.values()].filter(({ summary }) => summary).length)
  };
  const now = instant();
  return (
    <section className="sec passed">
      <h2>
        {say('feed_title')}
        <span className="end num">{sayCount('feed_count', passed.length, figures)}</span>
      </h2>
      <ul>
        {passed.slice(0, LISTED).map(creator => (
          <PassedRow
            key={creator.creatorId}
            creator={creator}
            known={known.get(creator.creatorId)}
            site={site}
            now={now}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {passed.length > LISTED && (
        <p className="s12 qq">{say('feed_last', { shown: whole(LISTED), count: whole(passed.length) })}</p>
      )}
    </section>
  );
}
