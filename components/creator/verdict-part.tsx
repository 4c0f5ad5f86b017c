import { BriefBar } from '@/components/brief/brief-bar';
import { CriticalNotice } from '@/components/inspection/critical-notice';
import { NextStep } from '@/components/inspection/next-step';
import { GuestNotice } from '@/components/inspection/page-notices';
import type { Save } from '@/components/inspection/save';
import { VerdictHero } from '@/components/inspection/verdict-hero';
import type { Inspection } from '@/lib/shortlist/inspection';
import { Part } from './part';

/** The answer, what holds it back, and what would make it surer. */
export function VerdictPart({ inspection, save }: { inspection: Inspection; save: Save }) {
  const { report, dossier, standing } = inspection;
  return (
    <Part id="creator-verdict">
      <VerdictHero report={report} standing={standing} inWorkspace />
      <div className="stack">
        <CriticalNotice flags={report.flags} at={report.at} />
        {dossier.viewer === 'guest' && <GuestNotice />}
        <NextStep
          steps={report.next}
          isProvisional={report.score.grade === null}
          creatorId={report.creatorId}
          here={false}
        />
        <BriefBar inspection={inspection} save={save} />
      </div>
    </Part>
  );
}
