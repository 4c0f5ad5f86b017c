import { useLiveQuery } from 'dexie-react-hooks';
import { say } from '@/components/words/words';
import { findCreator } from '@/lib/shortlist/creator-file';
import { DrawerBody } from './drawer-body';
import { DrawerHead } from './drawer-head';
import { Nobody } from './nobody';
import { UnreadableNotice } from './unreadable-notice';

export interface DrawerMoves {
  /** Absent at the ends of the table. */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

/** One creator beside the table; Escape closes it. */
export function CreatorDrawer({ creatorId, ...moves }: DrawerMoves & { creatorId: string }) {
  const read = useLiveQuery(() => findCreator(creatorId).catch(unreadable), [creatorId]);
  const file = read && read !== 'unreadable' && 'file' in read ? read.file : undefined;
  return (
    <aside
      className="drawer"
      aria-label={say('workspace_drawer')}
      onKeyDown={event => event.key === 'Escape' && !event.defaultPrevented && moves.onClose()}
    >
      <DrawerHead creatorId={creatorId} file={file} {...moves} />
      <div className="scroll body">
        {read === 'unreadable' && <UnreadableNotice />}
        {read && read !== 'unreadable' && !file && (
          <Nobody title={say('workspace_unread')} how={say('workspace_unread_how')} />
        )}
        {file && <DrawerBody file={file} />}
      </div>
    </aside>
  );
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The creator could not be read', error);
  return 'unreadable';
}
