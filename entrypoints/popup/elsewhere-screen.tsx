import { useLiveQuery } from 'dexie-react-hooks';
import { Blank } from '@/components/inspection/blank';
import { DriftNotice, RefusalNotice, UnsavedNotice } from '@/components/inspection/page-notices';
import { RecentCreators } from '@/components/inspection/recent-creators';
import { WorkspaceLink } from '@/components/inspection/workspace-link';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { recentSummaries } from '@/lib/shortlist/summaries';
import type { TabState } from '@/lib/tabs';

const SHOWN = 20;

interface Props {
  page: TabState | undefined;
  onOpen: (creatorId: string) => void;
}

/** No creator in front of the user: why, if a page was refused, the creators read last, and the way in. */
export function ElsewhereScreen({ page, onOpen }: Props) {
  const recent = useLiveQuery(() => recentSummaries(SHOWN));
  if (recent === undefined) return null;
  return (
    <>
      <Bar />
      <main className="scroll" tabIndex={-1}>
        <div className="pad stack">
          {page?.unsaved && <UnsavedNotice reason={page.unsaved} of="reading" />}
          {page?.reason && <RefusalNotice reason={page.reason} />}
          {page && page.drift.length > 0 && <DriftNotice drift={page.drift} />}
        </div>
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

const Bar = () => (
  <header className="who bar">
    <h1 className="grow">KOL Loupe</h1>
    <WorkspaceLink />
  </header>
);

const SiteLink = () => (
  <a className="btn" href="https://www.xiaohongshu.com/explore" target="_blank" rel="noreferrer">
    <Icon name="outside" />
    {say('empty_open')}
  </a>
);
