import type { ReactNode } from 'react';
import { CreatorsOnPage } from '@/components/feed/creators-on-page';
import { useFeed } from '@/components/feed/use-feed';
import type { PageInFront } from '@/components/inspection/front';
import { PageNotices } from '@/components/inspection/page-notices';
import { say } from '@/components/words/words';
import { PopupBar } from './popup-bar';

interface Props {
  front: PageInFront;
  onOpen: (creatorId: string) => void;
  /** Stands where no card was seen. */
  otherwise: ReactNode;
}

/** The creators on the feed in front of the user. */
export function FeedScreen({ front, onOpen, otherwise }: Props) {
  const feed = useFeed(front.tabId);
  if (feed === undefined) return null;
  if (feed.cards.length === 0) return otherwise;
  return (
    <>
      <PopupBar live={front.live} />
      <main className="scroll" tabIndex={-1}>
        <div className="pad stack">
          <PageNotices front={front} />
        </div>
        <CreatorsOnPage cards={feed.cards} site={feed.site} onOpen={onOpen} />
      </main>
      <footer className="foot way-in">
        <span className="grow q s12">{say('way_in')}</span>
      </footer>
    </>
  );
}
