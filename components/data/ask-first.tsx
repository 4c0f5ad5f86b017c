import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { fileSize } from './file-size';
import { ProgressLine } from './progress-line';
import { useBackup } from './use-backup';

interface Props {
  /** The button that leads here. */
  trigger: ReactNode;
  title: string;
  warning: string;
  /** The words of what is asked about. */
  action: string;
  onConfirm: () => void;
}

/** Asks before what cannot be undone, and offers a backup first. */
export function AskFirst({ trigger, title, warning, action, onConfirm }: Props) {
  const { saving, save, stop } = useBackup();
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="veil" />
        <AlertDialog.Content className="dialog">
          <div className="dialog-head">
            <AlertDialog.Title>{title}</AlertDialog.Title>
          </div>
          <div className="dialog-body">
            <AlertDialog.Description className="q">{warning}</AlertDialog.Description>
            {saving.is === 'writing' && (
              <ProgressLine
                {...saving}
                words={say('data_rows_read', { done: whole(saving.done), total: whole(saving.total) })}
                onStop={stop}
              />
            )}
            <p className="qq num" role="status">
              {saving.is === 'saved' && say('data_backup_saved', { name: saving.name, size: fileSize(saving.bytes) })}
              {saving.is === 'failed' && say('data_backup_failed')}
            </p>
          </div>
          <div className="dialog-foot">
            <button type="button" className="btn" disabled={saving.is === 'writing'} onClick={() => void save()}>
              {say('data_backup_save')}
            </button>
            <AlertDialog.Cancel className="btn">{say('workspace_cancel')}</AlertDialog.Cancel>
            <AlertDialog.Action className="btn primary" disabled={saving.is === 'writing'} onClick={onConfirm}>
              {action}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
