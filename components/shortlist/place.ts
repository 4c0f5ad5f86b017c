import { useSyncExternalStore } from 'react';

/** Which creators the workspace shows; kept in the address, so that it can be linked to and survives a reload. */
export type Place = { everyone: true } | { listId: string } | { anywhere: true };

/** "#/list/<id>", "#/all"; anything else is no choice yet. */
function placeOf(hash: string): Place {
  const [, listId] = /^#\/list\/([0-9a-f-]{36})$/.exec(hash) ?? [];
  if (listId !== undefined) return { listId };
  return hash === '#/all' ? { everyone: true } : { anywhere: true };
}

export const addressOf = (place: Place): string =>
  'listId' in place ? `#/list/${place.listId}` : 'everyone' in place ? '#/all' : '#';

export const usePlace = (): Place => placeOf(useSyncExternalStore(watchHash, () => location.hash));

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
