import { BriefBar } from '@/components/brief/brief-bar';
import { CriticalNotice } from '@/components/inspection/critical-notice';
import { InspectionDetails } from '@/components/inspection/inspection-details';
import { NextStep } from '@/components/inspection/next-step';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { type Save, useSave } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import type { CreatorFile } from '@/lib/shortlist/creator-file';
import type { Inspection } from '@/lib/shortlist/inspection';
import { DrawerOwn } from './drawer-own';
import { DrawerScore } from './drawer-score';
import { Nobody } from './nobody';

/** The parts of an inspection at the drawer's width: the answer first, then what the user wrote, then the grounds. */
export function DrawerBody({ file }: { file: CreatorFile }) {
  const { inspection } = file;
  const { save, failure } = useSave();
  return (
    <>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {inspection ? (
        <Answer inspection={inspection} save={save} />
      ) : (
        <Nobody title={say('workspace_unread')} how={say('workspace_unread_how')} />
      )}
      <DrawerOwn file={file} save={save} />
      {inspection && <InspectionDetails inspection={inspection} save={save} takesFiles />}
    </>
  );
}

function Answer({ inspection, save }: { inspection: Inspection; save: Save }) {
  const { report } = inspection;
  return (
    <>
      <DrawerScore report={report} standing={inspection.standing} />
      <div className="stack">
        <CriticalNotice flags={report.flags} at={report.at} />
        <NextStep
          steps={report.next}
          isProvisional={report.score.grade === null}
          creatorId={report.creatorId}
          here={false}
        />
        <BriefBar inspection={inspection} save={save} />
      </div>
    </>
  );
}
