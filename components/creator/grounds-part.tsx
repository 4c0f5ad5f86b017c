import { memo } from 'react';
import { BriefFit } from '@/components/brief/brief-fit';
import { Dimensions } from '@/components/inspection/dimensions';
import { Disagreements } from '@/components/inspection/disagreements';
import { Flags } from '@/components/inspection/flags';
import { Notes } from '@/components/inspection/notes';
import { Partnership } from '@/components/inspection/partnership';
import { RulesLine } from '@/components/inspection/rules-line';
import type { Inspection } from '@/lib/shortlist/inspection';
import { Part } from './part';
import { shownName } from './shown-name';

/** What the verdict rests on, each openable to its evidence. */
export const GroundsPart = memo(function GroundsPart({ inspection }: { inspection: Inspection }) {
  const { dossier, report } = inspection;
  const posts = dossier.posts ?? [];
  return (
    <Part id="creator-grounds">
      <Dimensions dimensions={report.dimensions} posts={posts} />
      <BriefFit inspection={inspection} />
      <Flags
        flags={report.flags}
        posts={posts}
        at={report.at}
        creator={shownName({ inspection, entry: inspection.entry })}
      />
      <Notes notes={report.notes} posts={posts} />
      <Partnership fits={report.partnership} />
      <Disagreements disagreements={dossier.disagreements ?? []} posts={posts} />
      <RulesLine report={report} />
    </Part>
  );
});
