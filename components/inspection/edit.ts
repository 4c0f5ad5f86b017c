import { instant } from '@/components/words/instant';
import { type Edit, keepEdit } from '@/lib/messages';
import { tellChange } from '@/lib/shortlist/changes-here';
import { NotSaved } from '@/lib/shortlist/not-saved';

type Change = Edit extends infer One ? (One extends Edit ? Omit<One, 'creatorId' | 'at'> : never) : never;

/** Has what the user wrote about a creator kept by the worker, which outlives a popup. Throws NotSaved. */
export async function edit(creatorId: string, change: Change): Promise<void> {
  const { unsaved, change: id } = await keepEdit({ creatorId, at: instant(), ...change });
  if (unsaved) throw new NotSaved(unsaved);
  tellChange(id);
}
