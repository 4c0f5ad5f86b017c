import { useLiveQuery } from 'dexie-react-hooks';
import { say } from '@/components/words/words';
import { findCreator } from '@/lib/shortlist/creator-file';
import { DrawerBody } from './drawer-body';
import { DrawerHead } from './drawer-head';
import { DrawerThrown } from './drawer-thrown';
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
  const found = read === 'unreadable' ? undefined : read;
  const file = found && 'file' in found ? found.file : undefined;
  return (
    <aside
      className="drawer"
      aria-label={say('workspace_drawer')}
      onKeyDown={event => event.key === 'Escape' && !event.defaultPrevented && moves.onClose()}
    >
      <DrawerHead
        creatorId={creatorId}
        file={file}
        knownAs={found && 'trashed' in found ? found.trashed.name : undefined}
        {...moves}
      />
      <div className="scroll body">
        {read === 'unreadable' && <UnreadableNotice />}
        {found && 'trashed' in found && <DrawerThrown trashed={found.trashed} />}
        {found && 'nothing' in found && <Nobody title={say('workspace_unread')} how={say('workspace_unread_how')} />}
        {file && <DrawerBody file={file} />}
      </div>
    </aside>
  );
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The creator could not be read', error);
  return 'unreadable';
}
