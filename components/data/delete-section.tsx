import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { Save } from '@/components/inspection/save';
import { SettingsSection } from '@/components/settings/settings-section';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { wipe } from '@/lib/backup/wipe';
import { AskFirst } from './ask-first';
import { countsHere } from './counts';

/** Deletes everything for good, asked for twice. */
export function DeleteSection({ save }: { save: Save }) {
  const here = useLiveQuery(() => countsHere());
  const [isDone, setDone] = useState(false);
  const deleteAll = async () => setDone(await save(wipeAll));
  const count = here?.creators;
  return (
    <SettingsSection title={say('data_delete_title')}>
      <p className="said">{say('data_delete_what')}</p>
      <div className="row">
        <AskFirst
          trigger={
            <button type="button" className="btn" disabled={count === undefined}>
              {say('data_delete_button')}
            </button>
          }
          title={say('data_delete_ask')}
          warning={count === undefined ? '' : sayCount('data_delete_warning', count, { count: whole(count) })}
          action={say('data_delete_button')}
          onConfirm={() => void deleteAll()}
        />
        <p className="qq" role="status">
          {isDone && say('data_deleted')}
        </p>
      </div>
    </SettingsSection>
  );
}

/** What is kept beside the database is of the moment, and goes with it. */
async function wipeAll(): Promise<void> {
  await wipe();
  await browser.storage.session.clear();
  localStorage.clear();
  sessionStorage.clear();
}
