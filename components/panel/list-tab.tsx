import type { ReactNode } from 'react';
import { Blank } from '@/components/inspection/blank';
import { ListPicker } from '@/components/inspection/list-picker';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { type Save, useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { useRows } from '@/components/shortlist/use-rows';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { chooseList, createList } from '@/lib/shortlist/lists';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import type { Chosen } from './creator-tab';
import { inPanelOrder } from './list-order';
import { ListRow } from './list-row';
import { ListSum } from './list-sum';
import { LongList } from './long-list';
import { NextOne } from './next-one';

type Sized = Shortlist & { size: number };

interface Props {
  lists: Sized[];
  /** The one that creators are added to; undefined where there is none. */
  list: Sized | undefined;
  site: string | undefined;
  onInspect: (chosen: Chosen) => void;
}

/** The list in use: how far it was inspected, who comes next, and everybody on it. */
export function ListTab({ lists, list, site, onInspect }: Props) {
  const { save, failure } = useSave();
  return (
    <main className="body" tabIndex={-1}>
      <h1 className="sr">{say('panel_list')}</h1>
      <ListBar lists={lists} list={list} save={save} />
      {failure && (
        <div className="pad stack">
          <UnsavedNotice reason={failure} of="action" />
        </div>
      )}
      {list ? (
        <Listed key={list.id} listId={list.id} site={site} onInspect={onInspect} />
      ) : (
        <Blank title={say('panel_no_list')} hint={say('panel_no_list_hint')}>
          {null}
        </Blank>
      )}
    </main>
  );
}

function ListBar({ lists, list, save }: Pick<Props, 'lists' | 'list'> & { save: Save }) {
  const open = lists.filter(({ archivedAt }) => archivedAt === undefined);
  return (
    <div className="ctx">
      <ListPicker
        lists={open}
        picked={list}
        memberships={[]}
        onPick={listId => void save(() => chooseList(listId))}
        onCreate={name => save(async () => chooseList((await createList(name, instant())).id))}
      />
      <button
        type="button"
        className="btn"
        disabled={list === undefined || list.size === 0}
        onClick={() => list && void exportList(list.id)}
      >
        <Icon name="export" />
        {say('foot_export')}
      </button>
      <a
        className="btn icon"
        href={`/workspace.html${list ? addressOf({ listId: list.id }) : ''}`}
        target="_blank"
        rel="noreferrer"
        aria-label={say('popup_open_workspace')}
        title={say('popup_open_workspace')}
      >
        <Icon name="outside" />
      </a>
    </div>
  );
}

function Listed({ listId, site, onInspect }: Pick<Props, 'site' | 'onInspect'> & { listId: string }): ReactNode {
  const read = useRows(listId);
  if (read === 'loading') return null;
  if (read === 'unreadable') return <UnreadableNotice />;
  const { inspected, coming } = inPanelOrder(read);
  const [next] = coming;
  if (inspected.length + coming.length === 0) {
    return (
      <Blank title={say('panel_list_empty')} hint={say('panel_no_list_hint')}>
        {null}
      </Blank>
    );
  }
  return (
    <>
      <ListSum inspected={inspected} coming={coming} />
      <div className="pad">
        {next ? <NextOne row={next} left={coming.length - 1} site={site} /> : <AllInspected listId={listId} />}
      </div>
      <LongList
        label={say('panel_list')}
        items={[...inspected, ...coming]}
        keyOf={({ summary }) => summary.creatorId}
        row={(row, place) => <ListRow row={row} place={place} site={site} onInspect={onInspect} />}
      />
    </>
  );
}

const AllInspected = ({ listId }: { listId: string }) => (
  <div className="next">
    <a className="what" href={`/workspace.html${addressOf({ listId })}`} target="_blank" rel="noreferrer">
      {say('panel_all_inspected')}
    </a>
    <p>{say('panel_all_inspected_hint')}</p>
  </div>
);

/** The export is loaded only when it is asked for. */
async function exportList(listId: string): Promise<void> {
  const list = await import('@/components/shortlist/export-list');
  await list.exportList(listId);
}
