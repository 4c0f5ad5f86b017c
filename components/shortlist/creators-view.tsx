import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { type ScopeId, scopesOf } from '@/components/export/scopes';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { firstView, isBestFirst, isSameView, useCurrentView } from '@/components/table/current-view';
import { NobodyLeft } from '@/components/table/nobody-left';
import { TableBar } from '@/components/table/table-bar';
import { useShownRows } from '@/components/table/use-shown-rows';
import { say } from '@/components/words/words';
import { isRecent } from '@/lib/shortlist/counts';
import type { Row } from '@/lib/shortlist/row';
import type { SavedView } from '@/lib/shortlist/view';
import { BulkBar } from './bulk-bar';
import { CreatorDrawer } from './creator-drawer';
import { CreatorsBar } from './creators-bar';
import { CreatorsTable } from './creators-table';
import { EmptyView } from './empty-view';
import { LoadingRows } from './loading-rows';
import { leaveList } from './moment';
import { type RowActions, RowActionsContext } from './row-actions';
import { focusTable } from './row-focus';
import { settle } from './settled';
import { UnreadableNotice } from './unreadable-notice';
import { useOpened } from './use-opened';
import { useRowsBestFirst } from './use-rows';
import { useSelection } from './use-selection';
import { creatorWords, howMany, wordsOf } from './view-words';

const NONE: readonly Row[] = [];

/** Loaded when somebody wants a file. */
const ExportDialog = lazy(async () => ({ default: (await import('@/components/export/export-dialog')).ExportDialog }));

interface Props {
  /** Absent: all creators, on whatever list. */
  list?: { id: string; name: string } | undefined;
  /** Of all creators only those seen in the last days. */
  recent?: boolean;
  /** Whom the address asks to open the drawer for. */
  asked?: string | undefined;
  /** The saved view that is looked at. */
  saved?: SavedView | undefined;
}

/** One list, or everyone, as a table that can be sorted, edited, exported and undone. Mount it anew for another list. */
export function CreatorsView({ list, recent = false, asked, saved }: Props) {
  const [now] = useState(() => new Date().toISOString());
  const isList = list !== undefined;
  const start = saved ? saved.view : firstView;
  const { view, change, reset } = useCurrentView(saved?.id ?? list?.id ?? (recent ? 'recent' : 'all'), start, isList);
  const showsBest = !recent && isBestFirst(view);
  const { read, first } = useRowsBestFirst(list?.id, showsBest);
  const rows = useMemo(() => {
    const all = typeof read === 'string' ? NONE : read;
    return recent ? all.filter(({ summary }) => isRecent(summary, Date.parse(now))) : all;
  }, [read, recent, now]);
  const best = showsBest ? first : undefined;
  const { sorted, shown } = useShownRows(best ? best.rows : rows, view, now);
  const isThere = rows.length > 0 || first !== undefined;
  const selection = useSelection(shown);
  const { save, failure } = useSave();
  const opened = useOpened(shown);
  const { open } = opened;
  const actions = useMemo<RowActions>(() => ({ save, open }), [save, open]);
  useEffect(() => leaveList, []);
  const stands = best !== undefined || read !== 'loading';
  useEffect(() => {
    if (!stands) return;
    const frame = requestAnimationFrame(() => setTimeout(settle));
    return () => cancelAnimationFrame(frame);
  }, [stands]);
  useEffect(() => {
    if (asked !== undefined) open(asked);
  }, [asked, open]);
  const title = list?.name ?? (recent ? say('workspace_recent') : say('workspace_all'));
  const [exporting, setExporting] = useState<ScopeId>();
  return (
    <>
      <main className={opened.id === undefined ? 'main' : 'main beside-drawer'}>
        <CreatorsBar
          title={title}
          listId={list?.id}
          howMany={best ? creatorWords(best.count) : typeof read === 'string' ? undefined : howMany(rows, shown.length)}
          search={isThere ? view.search : undefined}
          onSearch={search => change({ search })}
          onExport={rows.length > 0 ? () => setExporting('shown') : undefined}
        />
        {failure && <UnsavedNotice reason={failure} of="action" />}
        {isThere && (
          <TableBar
            view={view}
            onChange={change}
            onReset={reset}
            rows={rows}
            listId={list?.id}
            saved={saved}
            isChanged={!isSameView(view, start, isList)}
            save={save}
          />
        )}
        {read === 'loading' && !best && <LoadingRows />}
        {read === 'unreadable' && <UnreadableNotice />}
        {typeof read !== 'string' && rows.length === 0 && <EmptyView name={list?.name} recent={recent} />}
        {rows.length > 0 && shown.length === 0 && <NobodyLeft rows={rows} view={view} now={now} onChange={change} />}
        {shown.length > 0 && (
          <RowActionsContext value={actions}>
            <CreatorsTable
              title={title}
              rows={shown}
              count={best ? best.count : shown.length}
              shown={view.columns}
              sorting={view.sorting}
              onSort={sorting => change({ sorting })}
              selection={selection}
              openId={opened.id}
              onOpen={open}
              now={now}
            />
          </RowActionsContext>
        )}
        {selection.selected.length > 0 && !best && (
          <BulkBar
            rows={selection.rows}
            list={list}
            save={save}
            onExport={() => setExporting('ticked')}
            onClear={() => {
              selection.toggleAll(false);
              focusTable();
            }}
          />
        )}
      </main>
      {exporting && (
        <Suspense>
          <ExportDialog
            title={list === undefined ? say('export_everyone') : list.name}
            scopes={scopesOf(sorted, shown, selection.selected)}
            start={exporting}
            filter={wordsOf(view)}
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
