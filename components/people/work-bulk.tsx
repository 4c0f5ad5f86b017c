import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { StageChoice } from '@/components/shortlist/stage-cell';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Edits } from '@/lib/shortlist/campaigns';
import type { CollaborationWork } from '@/lib/shortlist/collaboration';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import type { Stage } from '@/lib/shortlist/shortlist';
import { BulkField } from './bulk-field';
import { OWNERS_ID } from './owner-names';

interface Props {
  listId: string;
  /** The ticked creators. */
  creatorIds: string[];
  save: Save;
  onMove: (stage: Stage) => void;
  onClear: () => void;
}

/** Stage, owner and due day of all ticked creators, each set as one change. */
export function WorkBulk({ listId, creatorIds, save, onMove, onClear }: Props) {
  const edit = (edits: Edits<CollaborationWork>) =>
    save(() => editCollaborations(listId, creatorIds, edits, instant()));
  return (
    <div className="bulk" role="toolbar" aria-label={say('table_actions')}>
      <b className="num" role="status">
        {say('table_selected', { count: whole(creatorIds.length) })}
      </b>
      <i />
      <StageChoice label={say('table_set_stage')} onChoose={onMove} />
      <BulkField
        label={say('people_set_owner')}
        count={creatorIds.length}
        field={(text, type) => (
          <input
            className="inp"
            aria-label={say('people_owner')}
            placeholder={say('people_owner')}
            list={OWNERS_ID}
            maxLength={120}
            autoComplete="off"
            value={text}
            onChange={({ target }) => type(target.value)}
          />
        )}
        onSet={owner => edit({ owner: () => owner || undefined })}
      />
      <BulkField
        label={say('people_set_due')}
        count={creatorIds.length}
        field={(text, type) => (
          <input
            type="date"
            className="inp"
            aria-label={say('people_due_day')}
            min="2000-01-01"
            max="2099-12-31"
            value={text}
            onChange={({ target }) => type(target.value)}
          />
        )}
        onSet={day => edit({ dueOn: () => day || undefined })}
      />
      <i />
      <button type="button" className="btn bare icon s" aria-label={say('table_clear_selection')} onClick={onClear}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
