import { useLiveQuery } from 'dexie-react-hooks';
import { Blank } from '@/components/inspection/blank';
import type { PageInFront } from '@/components/inspection/front';
import { PageNotices } from '@/components/inspection/page-notices';
import { RecentCreators } from '@/components/inspection/recent-creators';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { recentSummaries } from '@/lib/shortlist/summaries';
import { PopupBar } from './popup-bar';

const SHOWN = 20;

interface Props {
  front: PageInFront | undefined;
  onOpen: (creatorId: string) => void;
}

/** No creator in front of the user: why, if a page was refused, the creators read last, and the way in. */
export function ElsewhereScreen({ front, onOpen }: Props) {
  const recent = useLiveQuery(() => recentSummaries(SHOWN));
  if (recent === undefined) return null;
  return (
    <>
      <PopupBar live={front?.live} />
      <main className="scroll" tabIndex={-1}>
        <div className="pad stack">{front && <PageNotices front={front} />}</div>
        {recent.length === 0 ? (
          <Blank title={say('empty_title')} hint={say('empty_hint')}>
            <SiteLink />
          </Blank>
        ) : (
          <RecentCreators summaries={recent} now={instant()} onOpen={onOpen} />
        )}
      </main>
      {recent.length > 0 && (
        <footer className="foot way-in">
          <span className="grow q s12">{say('way_in')}</span>
          <SiteLink />
        </footer>
      )}
    </>
  );
}

const SiteLink = () => (
  <a className="btn" href="https://www.xiaohongshu.com/explore" target="_blank" rel="noreferrer">
    <Icon name="outside" />
    {say('empty_open')}
  </a>
);
