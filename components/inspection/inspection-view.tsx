import { Fragment } from 'react';
import { say } from '@/components/words/words';
import type { TabState } from '@/lib/messages';
import type { Inspection } from '@/lib/shortlist/inspection';
import { creatorName } from './creator-name';
import { CriticalNotice } from './critical-notice';
import { Dimensions } from './dimensions';
import { Flags } from './flags';
import { Identity } from './identity';
import { latestQuote } from './latest-quote';
import { NextStep } from './next-step';
import { DriftNotice, GuestNotice, RefusalNotice, UnsavedNotice } from './page-notices';
import { PriceBand } from './price-band';
import { useSave } from './save';
import { ShortlistFoot } from './shortlist-foot';
import { UserFields } from './user-fields';
import { VerdictHero } from './verdict-hero';

interface Props {
  inspection: Inspection;
  /** The page in front of the user, when it is this creator's; absent for a stored creator. */
  page?: TabState | undefined;
  onBack?: (() => void) | undefined;
  onExport: (listId: string) => Promise<void>;
}

/** Everything about one creator, the answer first and everything else on demand. */
export function InspectionView({ inspection, page, onBack, onExport }: Props) {
  const { dossier, report, entry, memberships } = inspection;
  const { save, failure } = useSave();
  const posts = dossier.posts ?? [];
  const name = creatorName({ nickname: dossier.profile?.nickname?.value, redId: dossier.profile?.redId?.value });
  const [step] = report.next;
  const quote = latestQuote(dossier.quotes ?? []);
  const kind = quote === undefined ? 'image' : quote.kind;
  return (
    <Fragment key={report.creatorId}>
      <Identity
        profile={dossier.profile}
        tier={report.tier}
        doing={page?.state === 'reading' ? say('identity_reading') : undefined}
        onBack={onBack}
      />
      <main className="scroll" tabIndex={-1}>
        <VerdictHero report={report} />
        <div className="pad stack">
          {failure && <UnsavedNotice reason={failure} of="action" />}
          {page?.unsaved && <UnsavedNotice reason={page.unsaved} of="reading" />}
          {page?.reason && <RefusalNotice reason={page.reason} />}
          {page && page.drift.length > 0 && <DriftNotice drift={page.drift} />}
          <CriticalNotice flags={report.flags} at={report.at} />
          {dossier.viewer === 'guest' && <GuestNotice />}
          {step && <NextStep step={step} creatorId={report.creatorId} here={page?.page === 'profile'} />}
        </div>
        <Dimensions dimensions={report.dimensions} posts={posts} />
        <Flags flags={report.flags} posts={posts} at={report.at} />
        {report.price && (
          <PriceBand
            kind={kind}
            band={kind === 'image' ? report.price.imageYuan : report.price.videoYuan}
            quote={quote?.priceYuan}
          />
        )}
        <UserFields entry={entry} name={name} save={save} />
      </main>
      <ShortlistFoot entry={entry} memberships={memberships} save={save} onExport={onExport} />
    </Fragment>
  );
}
