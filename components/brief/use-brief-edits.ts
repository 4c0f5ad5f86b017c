import { useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { addressOf } from '@/components/shortlist/place';
import type { StoredBrief } from '@/lib/shortlist/brief';
import type { RemovedBrief } from '@/lib/shortlist/briefs';
import { copyName, freshName } from './brief-names';
import { copy, keep, remove, restore, use } from './keep-brief';

export type BriefEdits = ReturnType<typeof useBriefEdits>;

const namesOf = (briefs: readonly StoredBrief[]): string[] => briefs.map(({ brief }) => brief.name);

const show = (briefId: string | undefined): void => {
  if (briefId !== undefined) location.hash = addressOf({ briefs: true, briefId });
};

/** What the user does to whole briefs, and the way back from the last removal. The first brief is in use at once. */
export function useBriefEdits(save: Save) {
  const [removed, setRemoved] = useState<RemovedBrief>();

  const create = (briefs: readonly StoredBrief[]) =>
    save(async () => {
      const id = await keep({ brief: { name: freshName(namesOf(briefs)) } });
      if (briefs.length === 0 && id !== undefined) await use(id);
      show(id);
    });

  const duplicate = ({ id, brief }: StoredBrief, briefs: readonly StoredBrief[]) =>
    save(async () => show(await copy(id, copyName(brief.name, namesOf(briefs)))));

  const choose = (id: string | null) => save(() => use(id));

  const take = (id: string) => save(async () => setRemoved(await remove(id)));

  async function undo(): Promise<void> {
    if (!removed || !(await save(() => restore(removed)))) return;
    setRemoved(undefined);
    show(removed.brief.id);
  }

  return { removed, create, duplicate, choose, remove: take, undo, dismiss: () => setRemoved(undefined) };
}
