import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { sentences } from '@/components/words/sentences';
import { say } from '@/components/words/words';

interface Props {
  /** The button that leads here. */
  trigger: ReactNode;
  title: string;
  /** What goes with it. */
  taken?: string;
  /** The words of what is asked about. */
  action: string;
  onConfirm: () => void;
}

/** Asks once before what cannot be undone. */
export const ForGood = ({ trigger, title, taken, action, onConfirm }: Props) => (
  <AlertDialog.Root>
    <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
    <AlertDialog.Portal>
      <AlertDialog.Overlay className="veil" />
      <AlertDialog.Content className="dialog">
        <div className="dialog-head">
          <AlertDialog.Title>{title}</AlertDialog.Title>
        </div>
        <div className="dialog-body">
          <AlertDialog.Description className="q">
            {sentences(taken !== undefined && say('trash_delete_with', { taken }), say('trash_delete_ask_how'))}
          </AlertDialog.Description>
        </div>
        <div className="dialog-foot">
          <span />
          <AlertDialog.Cancel className="btn">{say('workspace_cancel')}</AlertDialog.Cancel>
          <AlertDialog.Action className="btn primary" onClick={onConfirm}>
            {action}
          </AlertDialog.Action>
        </div>
      </AlertDialog.Content>
    </AlertDialog.Portal>
  </AlertDialog.Root>
);
