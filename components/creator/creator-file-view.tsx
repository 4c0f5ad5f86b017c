import { useDeferredValue, useMemo, useRef } from 'react';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import type { CreatorFile } from '@/lib/shortlist/creator-file';
import { judgedSubject } from '@/lib/shortlist/summarise';
import { ChangesPart } from './changes-part';
import { CommentsPart } from './comments-part';
import { GroundsPart } from './grounds-part';
import { HistoryPart } from './history-part';
import { NotInspected } from './not-inspected';
import { NotesPart } from './notes-part';
import { OwnPart } from './own-part';
import { PageHead } from './page-head';
import { SectionNav } from './section-nav';
import { shownName } from './shown-name';
import { useStages } from './use-stages';
import { useTitle } from './use-title';
import { VerdictPart } from './verdict-part';

/**
 * One creator's page: the verdict and its evidence on the left, the user's side and the history on the right, all notes beneath. What was
 * read follows a moment after what the user types, and part after part, so that neither waits.
 */
export function CreatorFileView({ file }: { file: CreatorFile }) {
  const { inspection, visits } = useDeferredValue(file);
  const { save, failure } = useSave();
  const scroller = useRef<HTMLDivElement>(null);
  // One subject for all parts: what one of them measured the others need not measure again.
  const subject = useMemo(() => inspection && judgedSubject(inspection.dossier, inspection.rules), [inspection]);
  const stage = useStages(6);
  useTitle(`${shownName(file)} – KOL Loupe`);
  return (
    <main className="main creator">
      <PageHead file={file} save={save} />
      {inspection && <SectionNav />}
      {failure && <UnsavedNotice reason={failure} of="action" />}
      <div className="scroll page" ref={scroller} tabIndex={-1}>
        <div className="columns">
          <div>
            {inspection ? (
              <VerdictPart inspection={inspection} save={save} />
            ) : (
              <NotInspected creatorId={file.creatorId} />
            )}
            {inspection && stage > 1 && <GroundsPart inspection={inspection} />}
            {subject && stage > 4 && <CommentsPart subject={subject} />}
          </div>
          <div>
            {inspection && <ChangesPart visits={visits} inspection={inspection} />}
            <OwnPart file={file} save={save} />
            {inspection && subject && stage > 2 && (
              <HistoryPart inspection={inspection} subject={subject} visits={visits} withPictures={stage > 3} />
            )}
          </div>
        </div>
        {subject && stage > 5 && <NotesPart subject={subject} scroller={scroller} />}
      </div>
      <p className="sr" role="status">
        {inspection && stage < 6 ? say('table_loading') : ''}
      </p>
    </main>
  );
}
