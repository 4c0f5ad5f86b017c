import { useLiveQuery } from 'dexie-react-hooks';
import { Notice } from '@/components/inspection/notice';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { SettingsSection } from '@/components/settings/settings-section';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { due } from '@/lib/backup/due';
import { fileSize } from './file-size';
import { ProgressLine } from './progress-line';
import { ReminderField } from './reminder-field';
import { useBackup } from './use-backup';

/** What a backup holds and for whom it is, how old the last one is, and a new one. */
export function BackupSection({ save }: { save: Save }) {
  const state = useLiveQuery(() => due());
  const backup = useBackup();
  const { saving } = backup;
  return (
    <SettingsSection title={say('data_backup_title')}>
      <div className="said">
        <p>{say('data_backup_what')}</p>
        <p>{say('data_backup_key')}</p>
      </div>
      {state && (
        <p className="num">
          {state.at === undefined
            ? sayCount('data_backup_never', state.changes, { count: whole(state.changes) })
            : sayCount('data_backup_last', state.changes, { count: whole(state.changes), day: fullDay(state.at) })}
        </p>
      )}
      {saving.is === 'writing' ? (
        <ProgressLine
          {...saving}
          words={say('data_rows_read', { done: whole(saving.done), total: whole(saving.total) })}
          onStop={backup.stop}
        />
      ) : (
        <div className="row">
          <button type="button" className="btn primary" onClick={() => void backup.save()}>
            <Icon name="export" />
            {say('data_backup_save')}
          </button>
          <p className="qq num" role="status">
            {saving.is === 'saved' && say('data_backup_saved', { name: saving.name, size: fileSize(saving.bytes) })}
            {saving.is === 'cancelled' && say('data_cancelled')}
          </p>
        </div>
      )}
      {saving.is === 'failed' && (
        <Notice tone="warn" title={say('data_backup_failed')}>
          {say('data_backup_failed_how')}
        </Notice>
      )}
      {state && <ReminderField every={state.every} save={save} />}
    </SettingsSection>
  );
}
