import type { Save } from '@/components/inspection/save';
import { BulkLists } from '@/components/shortlist/bulk-lists';
import { instant } from '@/components/words/instant';
import { createList } from '@/lib/shortlist/lists';
import { addToList } from '@/lib/shortlist/places';

interface Props {
  creatorIds: readonly string[];
  label: string;
  save: Save;
}

/** Puts creators on a list for the next quarter, one that is there or a new one. */
export function PutOnList({ creatorIds, label, save }: Props) {
  const candidates = creatorIds.map(creatorId => ({ creatorId }));
  const add = (listId: string) => save(() => addToList(listId, candidates, instant()));
  return (
    <BulkLists
      listId={undefined}
      label={label}
      bare={false}
      onAdd={add}
      onMove={add}
      onCreate={name =>
        save(async () => {
          const { id } = await createList(name, instant());
          await addToList(id, candidates, instant());
        })
      }
    />
  );
}
