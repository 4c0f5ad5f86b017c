import { useSyncExternalStore } from 'react';

/** What of a list's campaign is looked at: what it is to bring, the money, the people, the posts, and what came of it. */
export const campaignParts = ['plan', 'budget', 'people', 'posts', 'results'] as const;
export type CampaignPart = (typeof campaignParts)[number];

/** What the workspace shows, creators, briefs or the settings; kept in the address, so that it can be linked to and survives a reload. */
export type Place =
  /** With whom to open the drawer for. */
  | { everyone: true; creatorId?: string; viewId?: string }
  | { recent: true }
  | { trash: true }
  /** Narrowed: the way from its candidates to those who stay. */
  | { listId: string; narrow?: true; viewId?: string; campaign?: CampaignPart }
  /** All of them, or the plan of their year. */
  | { campaigns: true; year?: true }
  | { briefs: true; briefId?: string }
  | { settings: true }
  | { data: true }
  | { creator: string }
  /** Into which list, where it was asked for from one. */
  | { importing: true; into?: string }
  /** Creators side by side; the ids as the address has them, good or not. */
  | { compare: string[] }
  | { anywhere: true };

/** "#/list/<id>", "#/list/<id>/narrow", "#/list/<id>/view/<view's id>", "#/list/<id>/campaign/<part>", "#/campaigns", "#/campaigns/year", "#/all", "#/all/<creator's id>", "#/briefs", "#/briefs/<id>", "#/creator/<id>", "#/compare/<id>,<id>", "#/settings", "#/data", "#/recent", "#/trash", "#/import", "#/list/<id>/import"; anything else is no choice yet. */
function placeOf(hash: string): Place {
  const [, listId, narrow] = /^#\/list\/([0-9a-f-]{36})(\/narrow)?$/.exec(hash) ?? [];
  if (listId !== undefined) return { listId, ...(narrow !== undefined && { narrow: true }) };
  const [, viewed = 'all', viewId] = /^#\/(?:list\/([0-9a-f-]{36})|all)\/view\/([0-9a-f-]{36})$/.exec(hash) ?? [];
  if (viewId !== undefined) return viewed === 'all' ? { everyone: true, viewId } : { listId: viewed, viewId };
  const [isBriefs, briefId] = /^#\/briefs(?:\/([0-9a-f-]{36}))?$/.exec(hash) ?? [];
  if (isBriefs !== undefined) return { briefs: true, ...(briefId !== undefined && { briefId }) };
  const [, creator] = /^#\/creator\/([0-9a-f]{24})$/.exec(hash) ?? [];
  if (creator !== undefined) return { creator };
  const [, compare] = /^#\/compare\/([^/]*)$/.exec(hash) ?? [];
  if (compare !== undefined) return { compare: compare.split(',').filter(id => id !== '') };
  const [isImport, into] = /^#(?:\/list\/([0-9a-f-]{36}))?\/import$/.exec(hash) ?? [];
  if (isImport !== undefined) return { importing: true, ...(into !== undefined && { into }) };
  const [, campaignOf, part = 'plan'] = /^#\/list\/([0-9a-f-]{36})\/campaign(?:\/([a-z]+))?$/.exec(hash) ?? [];
  if (campaignOf !== undefined) {
    return { listId: campaignOf, campaign: campaignParts.find(one => one === part) ?? 'plan' };
  }
  if (hash === '#/campaigns') return { campaigns: true };
  if (hash === '#/campaigns/year') return { campaigns: true, year: true };
  if (hash === '#/settings') return { settings: true };
  if (hash === '#/data') return { data: true };
  if (hash === '#/recent') return { recent: true };
  if (hash === '#/trash') return { trash: true };
  const [isEveryone, creatorId] = /^#\/all(?:\/([0-9a-f]{24}))?$/.exec(hash) ?? [];
  if (isEveryone === undefined) return { anywhere: true };
  return { everyone: true, ...(creatorId !== undefined && { creatorId }) };
}

export function addressOf(place: Place): string {
  if ('viewId' in place && place.viewId !== undefined)
    return `${'listId' in place ? `#/list/${place.listId}` : '#/all'}/view/${place.viewId}`;
  if ('listId' in place && place.campaign) return `#/list/${place.listId}/campaign/${place.campaign}`;
  if ('listId' in place) return `#/list/${place.listId}${place.narrow ? '/narrow' : ''}`;
  if ('campaigns' in place) return place.year ? '#/campaigns/year' : '#/campaigns';
  if ('briefs' in place) return place.briefId === undefined ? '#/briefs' : `#/briefs/${place.briefId}`;
  if ('settings' in place) return '#/settings';
  if ('data' in place) return '#/data';
  if ('recent' in place) return '#/recent';
  if ('trash' in place) return '#/trash';
  if ('importing' in place) return place.into === undefined ? '#/import' : `#/list/${place.into}/import`;
  if ('creator' in place) return `#/creator/${place.creator}`;
  if ('compare' in place) return `#/compare/${place.compare.join(',')}`;
  if (!('everyone' in place)) return '#';
  return place.creatorId === undefined ? '#/all' : `#/all/${place.creatorId}`;
}

/** What the address asks for as it stands. */
export const placeNow = (): Place => placeOf(location.hash);

export const usePlace = (): Place => placeOf(useSyncExternalStore(watchHash, () => location.hash));

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
