import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import { StageChoice } from './stage-cell';

interface Props {
  count: number;
  onExport: () => void;
  onClear: () => void;
  /** Only in a list: elsewhere there is no place to move in or leave. */
  list?: { onStage: (stage: Stage) => void; onRemove: () => void } | undefined;
}

/** What can be done with the ticked creators; there only while some are. */
export function BulkBar({ count, onExport, onClear, list }: Props) {
  return (
    <div className="bulk" role="toolbar" aria-label={say('table_actions')}>
      <b className="num" role="status">
        {say('table_selected', { count: whole(count) })}
      </b>
      <i />
      {list && <StageChoice label={say('table_set_stage')} onChoose={list.onStage} />}
      <button type="button" className="btn bare s" onClick={onExport}>
        <Icon name="export" />
        {say('export_selected')}
      </button>
      {list && (
        <button type="button" className="btn bare s" onClick={list.onRemove}>
          {say('table_remove')}
        </button>
      )}
      <i />
      <button type="button" className="btn bare icon s" aria-label={say('table_clear_selection')} onClick={onClear}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
