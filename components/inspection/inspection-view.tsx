import { Fragment } from 'react';
import { BriefBar } from '@/components/brief/brief-bar';
import { say } from '@/components/words/words';
import type { Inspection } from '@/lib/shortlist/inspection';
import { CriticalNotice } from './critical-notice';
import type { PageInFront } from './front';
import { Identity } from './identity';
import { InspectionDetails } from './inspection-details';
import { NextStep } from './next-step';
import { GuestNotice, PageNotices, UnsavedNotice } from './page-notices';
import { useSave } from './save';
import { ShortlistFoot } from './shortlist-foot';
import { VerdictHero } from './verdict-hero';

interface Props {
  inspection: Inspection;
  /** The page in front of the user, when it is this creator's; absent for a stored creator. */
  front?: PageInFront | undefined;
  onBack?: (() => void) | undefined;
  onExport: (listId: string) => Promise<void>;
}

/** Everything about one creator, the answer first and everything else on demand. */
export function InspectionView({ inspection, front, onBack, onExport }: Props) {
  const { dossier, report, entry, memberships } = inspection;
  const { save, failure } = useSave();
  return (
    <Fragment key={report.creatorId}>
      <Identity
        profile={dossier.profile}
        tier={report.tier}
        doing={front?.page.state === 'reading' ? say('identity_reading') : undefined}
        live={front?.live}
        onBack={onBack}
      />
      <main className="scroll" tabIndex={-1}>
        <VerdictHero report={report} standing={inspection.standing} />
        <div className="pad stack">
          {failure && <UnsavedNotice reason={failure} of="action" />}
          {front && <PageNotices front={front} />}
          <CriticalNotice flags={report.flags} at={report.at} />
          {dossier.viewer === 'guest' && <GuestNotice />}
          <NextStep
            steps={report.next}
            isProvisional={report.score.grade === null}
            creatorId={report.creatorId}
            here={front?.page.page === 'profile'}
          />
          <BriefBar inspection={inspection} save={save} />
        </div>
        <InspectionDetails inspection={inspection} save={save} />
      </main>
      <ShortlistFoot entry={entry} memberships={memberships} save={save} onExport={onExport} />
    </Fragment>
  );
}
