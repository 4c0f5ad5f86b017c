import type { StoredBrief } from './brief';
import { database } from './database';
import { saving } from './not-saved';

const { briefs, settings } = database;

/** Every brief, oldest first, and the id of the one in use; null where none is. */
export async function allBriefs(): Promise<{ briefs: StoredBrief[]; activeId: string | null }> {
  const [found, active] = await Promise.all([briefs.toArray(), settings.get('active-brief')]);
  const activeId = active?.name === 'active-brief' ? active.briefId : undefined;
  return {
    briefs: found.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1)),
    activeId: found.find(({ id }) => id === activeId)?.id ?? null
  };
}

/** Has creators judged by a brief, or by none. A brief that was removed meanwhile is none. */
export async function chooseBrief(id: string | null): Promise<void> {
  await saving(() =>
    database.transaction('rw', briefs, settings, async () => {
      if (id !== null && (await briefs.get(id))) await settings.put({ name: 'active-brief', briefId: id });
      else await settings.delete('active-brief');
    })
  );
}

/** A brief that was taken away, and whether it was in use. */
export interface RemovedBrief {
  brief: StoredBrief;
  wasActive: boolean;
}

/** Takes a brief away and returns it, so that it can be undone; undefined when it is gone already. */
export function removeBrief(id: string): Promise<RemovedBrief | undefined> {
  return saving(() =>
    database.transaction('rw', briefs, settings, async () => {
      const brief = await briefs.get(id);
      if (!brief) return undefined;
      const active = await settings.get('active-brief');
      const wasActive = active?.name === 'active-brief' && active.briefId === id;
      await briefs.delete(id);
      if (wasActive) await settings.delete('active-brief');
      return { brief, wasActive };
    })
  );
}

/** Puts a brief back exactly as it was; in use again unless another one was chosen meanwhile. */
export async function restoreBrief({ brief, wasActive }: RemovedBrief): Promise<void> {
  await saving(() =>
    database.transaction('rw', briefs, settings, async () => {
      await briefs.put(brief);
      if (wasActive && !(await settings.get('active-brief')))
        await settings.put({ name: 'active-brief', briefId: brief.id });
    })
  );
}
