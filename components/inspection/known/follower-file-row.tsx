import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { addressOf } from '@/components/shortlist/place';
import { dayRange } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say, sayCount } from '@/components/words/words';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { Inspection } from '@/lib/shortlist/inspection';
import { FactRow, type KnownLine } from './fact-row';
import { FilePicker } from './file-picker';
import { unlocks } from './unlocks';
import { useRemoval } from './use-removal';

export interface FollowerFile {
  name: string;
  snapshots: Snapshot[];
}

interface Props {
  inspection: Inspection;
  save: Save;
  /** Whether a file can be chosen here: a chooser closes a popup. */
  takesFiles: boolean;
}

/** Follower counts from another tool's file. */
export function FollowerFileRow({ inspection: { entry, report }, save, takesFiles }: Props) {
  const { creatorId, followerFile } = entry;
  const keep = (file: FollowerFile | null) =>
    edit(creatorId, { field: 'follower-file', file: file && { name: file.name, snapshots: file.snapshots } });
  const removal = useRemoval<FollowerFile>(save, { take: () => keep(null), put: keep });
  return (
    <FactRow
      fact="follower-file"
      name={say('known_follower_file')}
      known={followerFile ? [fileLine(followerFile)] : []}
      use={unlocks(report, ['visit-again-after-7-days']) ?? say('known_follower_file_use')}
      onRemove={followerFile && (() => removal.remove(followerFile))}
      onUndo={removal.removed && removal.undo}
    >
      {takesFiles ? (
        <FilePicker save={save} keep={keep} replaces={followerFile !== undefined} />
      ) : (
        <p className="hint">
          {say('known_file_elsewhere')}{' '}
          <a href={`/workspace.html${addressOf({ everyone: true, creatorId })}`} target="_blank" rel="noreferrer">
            {say('known_file_open')}
          </a>
        </p>
      )}
    </FactRow>
  );
}

/** "364 days", from when to when, and the file's name. */
function fileLine({ name, snapshots }: FollowerFile): KnownLine {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  return {
    what: sayCount('known_file_days', snapshots.length, { count: whole(snapshots.length) }),
    tail: [...(first && last ? [dayRange(first.at, last.at, instant())] : []), name]
  };
}
