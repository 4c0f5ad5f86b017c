import { creatorName } from '@/components/inspection/creator-name';
import { CriticalNotice } from '@/components/inspection/critical-notice';
import { Dimensions } from '@/components/inspection/dimensions';
import { Flags } from '@/components/inspection/flags';
import { latestQuote } from '@/components/inspection/latest-quote';
import { NextStep } from '@/components/inspection/next-step';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { PriceBand } from '@/components/inspection/price-band';
import { useSave } from '@/components/inspection/save';
import { UserFields } from '@/components/inspection/user-fields';
import type { Inspection } from '@/lib/shortlist/inspection';
import { DrawerScore } from './drawer-score';

/** The parts of an inspection, the answer first, at the drawer's width. */
export function DrawerBody({ inspection: { dossier, report, entry } }: { inspection: Inspection }) {
  const { save, failure } = useSave();
  const posts = dossier.posts ?? [];
  const name = creatorName({ nickname: dossier.profile?.nickname?.value, redId: dossier.profile?.redId?.value });
  const step = report.next.find(({ remedy }) => remedy !== 'later-version');
  const quote = latestQuote(dossier.quotes ?? []);
  const kind = quote === undefined ? 'image' : quote.kind;
  return (
    <>
      <DrawerScore report={report} />
      <div className="stack">
        {failure && <UnsavedNotice reason={failure} of="action" />}
        <CriticalNotice flags={report.flags} at={report.at} />
        {step && <NextStep step={step} creatorId={report.creatorId} here={false} />}
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
    </>
  );
}
