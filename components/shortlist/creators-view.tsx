import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { NarrowLink } from '@/components/campaign/narrow-link';
import { type ScopeId, scopesOf } from '@/components/export/scopes';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import { BulkBar } from './bulk-bar';
import { CreatorDrawer } from './creator-drawer';
import { CreatorsTable } from './creators-table';
import { LoadingRows } from './loading-rows';
import { leaveList } from './moment';
import { Nobody } from './nobody';
import { addressOf } from './place';
import { type RowActions, RowActionsContext } from './row-actions';
import { focusTable } from './row-focus';
import { everyoneColumns, listColumns } from './table-columns';
import { UndoToast } from './undo-toast';
import { UnreadableNotice } from './unreadable-notice';
import { useListEdits } from './use-list-edits';
import { useOpened } from './use-opened';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { useSort } from './use-sort';

const NONE: Row[] = [];

/** Loaded when somebody wants a file. */
const ExportDialog = lazy(async () => ({ default: (await import('@/components/export/export-dialog')).ExportDialog }));

interface Props {
  /** Absent: all creators, on whatever list. */
  list?: { id: string; name: string } | undefined;
  /** Whom the address asks to open the drawer for. */
  asked?: string | undefined;
}

/** One list, or everyone, as a table that can be sorted, edited, exported and undone. Mount it anew for another list. */
export function CreatorsView({ list, asked }: Props) {
  const read = useRows(list?.id);
  const rows = Array.isArray(read) ? read : NONE;
  const columns = list === undefined ? everyoneColumns : listColumns;
  const { sorted, ...sort } = useSort(rows, columns);
  const selection = useSelection(sorted);
  const { save, failure } = useSave();
  const edits = useListEdits(list?.id, save);
  const opened = useOpened(sorted);
  const { open } = opened;
  const actions = useMemo<RowActions>(() => ({ save, open }), [save, open]);
  const [now] = useState(() => new Date().toISOString());
  useEffect(() => leaveList, []);
  useEffect(() => {
    if (asked !== undefined) open(asked);
  }, [asked, open]);
  const title = list === undefined ? say('workspace_all') : list.name;
  const [exporting, setExporting] = useState<ScopeId>();
  return (
    <>
      <main className={opened.id === undefined ? 'main' : 'main beside-drawer'}>
        <header className="bar">
          <h1 className="cut" title={title}>
            <bdi>{title}</bdi>
          </h1>
          {Array.isArray(read) && (
            <span className="qq num">{sayCount('workspace_creators', rows.length, { count: whole(rows.length) })}</span>
          )}
          <span className="grow" />
          {rows.length > 0 && <span className="s12 qq">{say('table_provisional_last')}</span>}
          {list && <NarrowLink listId={list.id} />}
          <a className="btn" href={addressOf({ importing: true, ...(list && { into: list.id }) })}>
            <Icon name="import" />
            {say('import_button')}
          </a>
          <button
            type="button"
            className="btn primary"
            disabled={rows.length === 0}
            title={rows.length === 0 ? say('export_empty') : undefined}
            onClick={() => setExporting('shown')}
          >
            <Icon name="export" />
            {say('export_button')}
          </button>
        </header>
        {failure && <UnsavedNotice reason={failure} of="action" />}
        {read === 'loading' && <LoadingRows />}
        {read === 'unreadable' && <UnreadableNotice />}
        {Array.isArray(read) && rows.length === 0 && <EmptyView name={list?.name} />}
        {rows.length > 0 && (
          <RowActionsContext value={actions}>
            <CreatorsTable
              title={title}
              rows={sorted}
              columns={columns}
              sort={sort}
              selection={selection}
              openId={opened.id}
              now={now}
            />
          </RowActionsContext>
        )}
        {selection.selected.length > 0 && (
          <BulkBar
            count={selection.selected.length}
            onExport={() => setExporting('ticked')}
            onClear={() => {
              selection.toggleAll(false);
              focusTable();
            }}
            list={
              list && {
                onStage: stage => void edits.move(selection.selected, stage),
                onRemove: () => void edits.remove(selection.selected)
              }
            }
          />
        )}
        {edits.removed && (
          <UndoToast
            key={edits.removed.change}
            what={say('table_removed', { list: title, count: whole(edits.removed.creatorIds.length) })}
            onUndo={() => void edits.undo()}
            onDismiss={edits.dismiss}
          />
        )}
      </main>
      {exporting && (
        <Suspense>
          <ExportDialog
            title={list === undefined ? say('export_everyone') : list.name}
            scopes={scopesOf(sorted, sorted, selection.selected)}
            start={exporting}
            onClose={() => setExporting(undefined)}
          />
        </Suspense>
      )}
      {opened.id !== undefined && (
        <CreatorDrawer
          key={opened.id}
          creatorId={opened.id}
          onPrevious={opened.previous}
          onNext={opened.next}
          onClose={opened.close}
        />
      )}
    </>
  );
}

const EmptyView = ({ name }: { name: string | undefined }) =>
  name === undefined ? (
    <Nobody title={say('workspace_empty_all')} how={say('workspace_empty_all_how')} />
  ) : (
    <Nobody title={say('workspace_empty_list', { list: name })} how={say('workspace_empty_list_how')} />
  );
