import { useEffect, useRef } from 'react';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';

interface Props {
  what: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was just done, and the way back. It waits for the user: a way back that runs out is none. Focus moves to it, as what had focus is gone. */
export function UndoToast({ what, onUndo, onDismiss }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className="bulk toast">
      <span className="num" role="status">
        {what}
      </span>
      <button type="button" className="btn s" ref={undo} onClick={onUndo}>
        {say('table_undo')}
      </button>
      <button type="button" className="btn bare icon s" aria-label={say('table_dismiss')} onClick={onDismiss}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
