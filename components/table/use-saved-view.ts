import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/shortlist/database';
import type { SavedView } from '@/lib/shortlist/view';

/** The saved view of the address; "loading" until it is known whether there is one. */
export const useSavedView = (id: string | undefined): SavedView | 'loading' | undefined =>
  useLiveQuery(
    async () => ({ view: id === undefined ? undefined : await database.views.get(id).catch(unreadable) }),
    [id],
    LOADING
  ).view;

const LOADING: { view: SavedView | 'loading' | undefined } = { view: 'loading' };

function unreadable(error: unknown): undefined {
  console.error('The saved view could not be read', error);
}
