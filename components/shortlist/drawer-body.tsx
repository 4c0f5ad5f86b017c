import { BriefBar } from '@/components/brief/brief-bar';
import { CriticalNotice } from '@/components/inspection/critical-notice';
import { InspectionDetails } from '@/components/inspection/inspection-details';
import { NextStep } from '@/components/inspection/next-step';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import type { Inspection } from '@/lib/shortlist/inspection';
import { DrawerScore } from './drawer-score';

/** The parts of an inspection, the answer first, at the drawer's width. */
export function DrawerBody({ inspection }: { inspection: Inspection }) {
  const { report } = inspection;
  const { save, failure } = useSave();
  return (
    <>
      <DrawerScore report={report} standing={inspection.standing} />
      <div className="stack">
        {failure && <UnsavedNotice reason={failure} of="action" />}
        <CriticalNotice flags={report.flags} at={report.at} />
        <NextStep
          steps={report.next}
          isProvisional={report.score.grade === null}
          creatorId={report.creatorId}
          here={false}
        />
        <BriefBar inspection={inspection} save={save} />
      </div>
      <InspectionDetails inspection={inspection} save={save} takesFiles />
    </>
  );
}
