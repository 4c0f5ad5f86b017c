import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { createList } from '@/lib/shortlist/lists';
import { hide, show, tagMany } from '@/lib/shortlist/many-entries';
import {
  addToList,
  archive,
  moveStage,
  moveToList,
  removeFromList,
  setPriority,
  unarchive
} from '@/lib/shortlist/places';
import type { Row } from '@/lib/shortlist/row';
import type { Priority, Stage } from '@/lib/shortlist/shortlist';
import { trashCreators } from '@/lib/shortlist/trash';
import { useMoment } from './moment';

export type BulkEdits = ReturnType<typeof useBulkEdits>;

/** What can be done with many creators at once, each as one change that can be undone. */
export function useBulkEdits(rows: readonly Row[], listId: string | undefined, save: Save) {
  const ids = rows.map(({ summary }) => summary.creatorId);
  const here = (change: (list: string) => Promise<unknown>) =>
    void save(async () => (listId === undefined ? undefined : change(listId)));
  const put = {
    add: (to: string) =>
      addToList(
        to,
        ids.map(creatorId => ({ creatorId })),
        instant()
      ),
    move: async (to: string) => (listId === undefined ? undefined : moveToList(listId, to, ids, instant()))
  };
  return {
    move: (stage: Stage) => here(list => moveStage(list, ids, stage, instant())),
    prioritise: (priority: Priority | null) => here(list => setPriority(list, ids, priority, instant())),
    tag: (tags: { add?: string[]; remove?: string[] }) => save(() => tagMany(ids, tags, instant())),
    add: (to: string) => save(() => put.add(to)),
    moveTo: (to: string) => save(() => put.move(to)),
    /** Makes a list and puts them on it. */
    create: (name: string, way: 'add' | 'move') =>
      save(async () => {
        const { id } = await createList(name, instant());
        await put[way](id);
      }),
    archive: () => here(list => archive(list, ids, instant())),
    unarchive: () => here(list => unarchive(list, ids, instant())),
    hide: () => save(() => hide(ids, instant())),
    show: () => save(() => show(ids, instant())),
    remove: () => here(list => removeFromList(list, ids, instant())),
    trash: async () => {
      if (await save(() => trashCreators(ids, instant()))) closeDrawerOf(ids);
    }
  };
}

/** Who was thrown away here is looked at no more. */
const closeDrawerOf = (ids: string[]): void =>
  useMoment.setState(({ opened }) => (opened !== undefined && ids.includes(opened) ? { opened: undefined } : {}));
