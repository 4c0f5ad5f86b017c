import { useSyncExternalStore } from 'react';

/** What the workspace shows, creators or the settings; kept in the address, so that it can be linked to and survives a reload. */
export type Place = { everyone: true } | { listId: string } | { settings: true } | { anywhere: true };

/** "#/list/<id>", "#/all", "#/settings"; anything else is no choice yet. */
function placeOf(hash: string): Place {
  const [, listId] = /^#\/list\/([0-9a-f-]{36})$/.exec(hash) ?? [];
  if (listId !== undefined) return { listId };
  if (hash === '#/settings') return { settings: true };
  return hash === '#/all' ? { everyone: true } : { anywhere: true };
}

export function addressOf(place: Place): string {
  if ('listId' in place) return `#/list/${place.listId}`;
  if ('settings' in place) return '#/settings';
  return 'everyone' in place ? '#/all' : '#';
}

export const usePlace = (): Place => placeOf(useSyncExternalStore(watchHash, () => location.hash));

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
