import { useLiveQuery } from 'dexie-react-hooks';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Entry } from '@/lib/shortlist/entry';
import { allLists, chooseList, createList, currentList } from '@/lib/shortlist/lists';
import { addToList } from '@/lib/shortlist/places';
import type { Membership } from '@/lib/shortlist/shortlist';
import { AddButton } from './add-button';
import { ListPicker } from './list-picker';
import { NotePopover } from './note-popover';
import type { Save } from './save';
import { TagsPopover } from './tags-popover';

interface Props {
  entry: Entry;
  memberships: Membership[];
  save: Save;
  /** Hands the user a list as a file. */
  onExport: (listId: string) => Promise<void>;
}

/** The foot of an inspection: which list, tags, note, export, and the one primary action. */
export function ShortlistFoot({ entry, memberships, save, onExport }: Props) {
  const { creatorId } = entry;
  const lists = useLiveQuery(allLists);
  const current = useLiveQuery(currentList);
  const list = lists?.find(({ id }) => id === current?.id);
  const listed = list && memberships.find(({ listId }) => listId === list.id);

  const add = () =>
    save(async () => {
      const target = list ?? (await createList(say('list_first_name'), instant()));
      await chooseList(target.id);
      await addToList(target.id, [{ creatorId }], instant());
    });
  const create = (name: string) => save(async () => chooseList((await createList(name, instant())).id));

  return (
    <footer className="foot">
      <ListPicker
        lists={lists ?? []}
        picked={list}
        memberships={memberships}
        onPick={listId => void save(() => chooseList(listId))}
        onCreate={create}
      />
      <TagsPopover entry={entry} save={save} />
      <NotePopover entry={entry} save={save} />
      <button
        type="button"
        className="btn icon"
        aria-label={say('foot_export')}
        title={list ? say('foot_export_list', { list: list.name }) : say('foot_export')}
        disabled={list === undefined || list.size === 0}
        onClick={() => list && void onExport(list.id)}
      >
        <Icon name="export" />
      </button>
      <AddButton ready={lists !== undefined} listed={listed} onAdd={add} save={save} />
    </footer>
  );
}
