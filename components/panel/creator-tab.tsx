import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Blank } from '@/components/inspection/blank';
import { CreatorScreen } from '@/components/inspection/creator-screen';
import { type LiveReading, useLiveReading } from '@/components/inspection/live-reading';
import { RecentCreators } from '@/components/inspection/recent-creators';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { recentSummaries } from '@/lib/shortlist/summaries';
import { NobodyHere, SiteLink } from './nobody-here';
import { NotRead } from './not-read';
import type { Front } from './use-front-tab';

const SHOWN = 20;

/** A creator that was chosen in the panel; the name on the card, where they came from one. */
export interface Chosen {
  creatorId: string;
  name?: string | undefined;
}

interface Props {
  front: Front;
  /** Whom the page in front is about. */
  inFront: string | undefined;
  chosen: Chosen | undefined;
  site: string | undefined;
  onChoose: (chosen: Chosen | undefined) => void;
}

/**
 * The inspection of the popup, which goes on while the user browses: of the creator chosen here, else of the one in front. The page's own data
 * is looked into for the creator in front as this tab is chosen; never because the user browsed on.
 */
export function CreatorTab({ front: { tabId, page }, inFront, chosen, site, onChoose }: Props) {
  const live = useLiveReading(tabId, page ?? undefined);
  const [atFirst] = useState(inFront);
  const shown = chosen?.creatorId ?? inFront;
  if (shown === undefined) return <Nobody onChoose={onChoose} />;
  const isFront = shown === inFront && tabId !== undefined && page;
  return (
    <CreatorScreen
      key={shown}
      creatorId={shown}
      front={isFront ? { tabId, page, live: inFront === atFirst ? live : onceAsked(live) } : undefined}
      onBack={chosen && (() => onChoose(undefined))}
      otherwise={
        isFront ? (
          <NobodyHere page={page} />
        ) : (
          <NotRead chosen={{ creatorId: shown, ...chosen }} site={site} onBack={() => onChoose(undefined)} />
        )
      }
    />
  );
}

/** Only for the pressing of Read. */
const onceAsked = (live: LiveReading | undefined): LiveReading | undefined =>
  live && { ...live, lookOnOpening: () => undefined };

function Nobody({ onChoose }: Pick<Props, 'onChoose'>) {
  const recent = useLiveQuery(() => recentSummaries(SHOWN));
  return (
    <main className="scroll" tabIndex={-1}>
      <h1 className="sr">{say('panel_creator')}</h1>
      {recent?.length === 0 && (
        <Blank title={say('empty_title')} hint={say('panel_no_creator_hint')}>
          <SiteLink />
        </Blank>
      )}
      {recent && recent.length > 0 && (
        <>
          <p className="pad q s12">{say('panel_no_creator_hint')}</p>
          <RecentCreators summaries={recent} now={instant()} onOpen={creatorId => onChoose({ creatorId })} />
        </>
      )}
    </main>
  );
}
