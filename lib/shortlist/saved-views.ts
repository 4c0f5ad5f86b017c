import { database } from './database';
import { recorded } from './journal';
import type { SavedView, View } from './view';

const { views } = database;

/** The views that the user saved, by name; those of all creators have no list. */
export const savedViews = async (): Promise<SavedView[]> =>
  (await views.toArray()).toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN', { numeric: true }));

/** Saves a view under a name, for a list or for all creators. A name that is taken there gives that view the new contents. Throws NotSaved. */
export async function saveView(name: string, view: View, listId: string | undefined, at: string): Promise<SavedView> {
  const wanted = name.trim();
  const place = { name: wanted, ...(listId !== undefined && { listId }) };
  const taken = (await views.toArray()).find(one => one.name === wanted && one.listId === listId);
  const saved: SavedView = taken
    ? { ...taken, view, updatedAt: at }
    : { id: crypto.randomUUID(), ...place, view, createdAt: at, updatedAt: at };
  await recorded({ what: 'view-saved', at, count: 1, name: wanted }, { views: [saved.id] }, () => views.put(saved));
  return saved;
}

/** Gives a saved view other contents, or another name. Throws NotSaved. */
export async function changeView(
  id: string,
  change: Partial<Pick<SavedView, 'name' | 'view'>>,
  at: string
): Promise<void> {
  const known = await views.get(id);
  if (!known) return;
  const name = change.name?.trim() ?? known.name;
  await recorded({ what: 'view-saved', at, count: 1, name }, { views: [id] }, () =>
    views.update(id, { ...change, name, updatedAt: at })
  );
}
