import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { UndoToast } from '@/components/shortlist/undo-toast';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { say } from '@/components/words/words';
import { allBriefs } from '@/lib/shortlist/briefs';
import { currentRules } from '@/lib/shortlist/rules';
import { BriefEditor } from './brief-editor';
import { BriefsTable } from './briefs-table';
import { NAME_ID } from './name-field';
import { NoBriefs } from './no-briefs';
import { useBriefEdits } from './use-brief-edits';

/** What the brand looks for: every brief, which of them is in use, and one of them open for writing. */
export function BriefsView({ briefId }: { briefId: string | undefined }) {
  const read = useLiveQuery(() => readBriefs().catch(unreadable));
  const { save, failure } = useSave();
  const edits = useBriefEdits(save);
  const naming = useRef(false);
  const found = read === undefined || read === 'unreadable' ? undefined : read;
  const { briefs = [], activeId = null, weights } = found ?? {};
  // Where the address names none, the one in use is open, and stays so when another comes into use.
  const [firstOpen, setFirstOpen] = useState<string>();
  const open = briefs.find(({ id }) => id === (briefId ?? firstOpen ?? activeId)) ?? briefs[0];
  const openId = open?.id;
  if (firstOpen === undefined && openId !== undefined) setFirstOpen(openId);

  /** A brief that was just made is named first. */
  useEffect(() => {
    const field = naming.current && openId === briefId && document.getElementById(NAME_ID);
    if (!(field instanceof HTMLInputElement)) return;
    naming.current = false;
    field.focus();
    field.select();
  }, [openId, briefId]);
  const create = () => {
    naming.current = true;
    void edits.create(briefs);
  };

  return (
    <main className="main">
      <header className="bar">
        <h1>{say('briefs_title')}</h1>
        <span className="grow" />
        {briefs.length > 0 && (
          <button type="button" className="btn primary" onClick={create}>
            <Icon name="plus" />
            {say('briefs_new')}
          </button>
        )}
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {read === undefined && <LoadingRows />}
      {read === 'unreadable' && <UnreadableNotice />}
      {found && briefs.length === 0 && <NoBriefs onCreate={create} />}
      {open && (
        <div className="scroll briefs" tabIndex={-1}>
          <BriefsTable briefs={briefs} activeId={activeId} openId={open.id} edits={edits} />
          <BriefEditor key={open.id} stored={open} weights={weights} save={save} />
        </div>
      )}
      {edits.removed && (
        <UndoToast
          key={edits.removed.brief.id}
          what={say('briefs_removed', { name: edits.removed.brief.brief.name })}
          onUndo={() => void edits.undo()}
          onDismiss={edits.dismiss}
        />
      )}
    </main>
  );
}

async function readBriefs() {
  const [found, { settings }] = await Promise.all([allBriefs(), currentRules()]);
  return { ...found, weights: settings.weights };
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The briefs could not be read', error);
  return 'unreadable';
}
