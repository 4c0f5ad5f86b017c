import { useRef } from 'react';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import { BulkLists } from './bulk-lists';
import { BulkMore } from './bulk-more';
import { BulkTags } from './bulk-tags';
import { comparison } from './comparison';
import { PriorityChoice } from './priority-choice';
import { StageChoice } from './stage-cell';
import { useBulkEdits } from './use-bulk-edits';
import { useIsTight } from './use-is-tight';

interface Props {
  /** The ticked creators. */
  rows: readonly Row[];
  /** Only in a list: elsewhere there is no place to move in or leave. */
  list?: { id: string } | undefined;
  save: Save;
  onExport: () => void;
  onClear: () => void;
}

/** What can be done with the ticked creators; there only while some are. Where the table is narrow the rarer half goes behind a menu. */
export function BulkBar({ rows, list, save, onExport, onClear }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const isTight = useIsTight(bar);
  const edits = useBulkEdits(rows, list?.id, save);
  const compared = comparison(rows);
  return (
    <div className={isTight ? 'bulk tight' : 'bulk'} role="toolbar" aria-label={say('table_actions')} ref={bar}>
      <b className="num" role="status">
        {say('table_selected', { count: whole(rows.length) })}
      </b>
      <i />
      {list && <StageChoice label={say('table_set_stage')} onChoose={edits.move} />}
      {list && !isTight && <PriorityChoice onChoose={edits.prioritise} />}
      <BulkTags rows={rows} bare={isTight} onTag={edits.tag} />
      <BulkLists listId={list?.id} bare={isTight} onAdd={edits.add} onMove={edits.moveTo} onCreate={edits.create} />
      {!isTight && (
        <>
          {compared.address === undefined ? (
            <button type="button" className="btn bare s" disabled title={say('bulk_compare_few')}>
              <Icon name="compare" />
              {say('bulk_compare')}
            </button>
          ) : (
            <a className="btn bare s" href={compared.address}>
              <Icon name="compare" />
              {say('bulk_compare')}
            </a>
          )}
          <button type="button" className="btn bare s" onClick={onExport}>
            <Icon name="export" />
            {say('bulk_export')}
          </button>
          {list && (
            <button type="button" className="btn bare s" onClick={edits.remove}>
              {say('table_remove')}
            </button>
          )}
        </>
      )}
      <BulkMore rows={rows} inList={list !== undefined} isTight={isTight} edits={edits} onExport={onExport} />
      <i />
      <button type="button" className="btn bare icon s" aria-label={say('table_clear_selection')} onClick={onClear}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
