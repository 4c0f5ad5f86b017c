import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { allTrash, deleteForGood, emptyTrash, fetchBack, trashSize } from '@/lib/shortlist/trash';
import type { Trashed } from '@/lib/shortlist/trashed';
import { ForGood } from './for-good';
import { LoadingRows } from './loading-rows';
import { Nobody } from './nobody';
import { TrashTable } from './trash-table';
import { trashedWords } from './trashed-words';
import { UnreadableNotice } from './unreadable-notice';

/** So many are shown at first, and more each time that more are asked for. */
const STEP = 100;

/** What was thrown away, until it is gone for good: each can be fetched back. */
export function TrashView() {
  const [most, setMost] = useState(STEP);
  const read = useLiveQuery(() => readTrash(most).catch(unreadable), [most]);
  const { save, failure } = useSave();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const found = read === 'unreadable' ? undefined : read;
  const left = found ? found.size - found.trash.length : 0;

  /** The row that had the focus goes. */
  const turn = async (write: () => Promise<unknown>, words: string) => {
    if (!(await save(write))) return;
    setSaid(words);
    heading.current?.focus();
  };

  return (
    <main className="main">
      <header className="bar">
        <h1 tabIndex={-1} ref={heading}>
          {say('trash_title')}
        </h1>
        {found && <span className="qq num">{sayCount('trash_count', found.size, { count: whole(found.size) })}</span>}
        <span className="grow" />
        <span className="s12 qq">{say('trash_kept')}</span>
        {found && found.size > 0 && (
          <ForGood
            trigger={
              <button type="button" className="btn">
                <Icon name="bin" />
                {say('trash_empty_all')}
              </button>
            }
            title={say('trash_empty_ask')}
            action={say('trash_empty_all')}
            onConfirm={() => void turn(() => emptyTrash(Date.now(), true), say('trash_emptied'))}
          />
        )}
      </header>
      <p className="sr" role="status">
        {said}
      </p>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {read === undefined && <LoadingRows />}
      {read === 'unreadable' && <UnreadableNotice />}
      {found?.size === 0 && <Nobody title={say('trash_empty')} how={say('trash_empty_how')} />}
      {found && found.size > 0 && (
        <div className="tw scroll trash">
          <TrashTable
            trash={found.trash}
            onFetch={trashed => void turn(() => fetchBack(trashed.id), fetchedWords(trashed))}
            onDelete={({ id, name }) => void turn(() => deleteForGood(id), say('trash_deleted', { name }))}
          />
          {left > 0 && (
            <button type="button" className="btn s" onClick={() => setMost(most + STEP)}>
              {sayCount('trash_more', Math.min(STEP, left), { count: whole(Math.min(STEP, left)) })}
            </button>
          )}
        </div>
      )}
    </main>
  );
}

function fetchedWords(trashed: Trashed): string {
  const [{ name }, taken] = [trashed, trashedWords(trashed)];
  return taken === '' ? say('trash_fetched', { name }) : say('trash_fetched_with', { name, taken });
}

async function readTrash(most: number) {
  const [trash, size] = await Promise.all([allTrash(most), trashSize()]);
  return { trash, size };
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The trash could not be read', error);
  return 'unreadable';
}
