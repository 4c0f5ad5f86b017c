import { instant } from '@/components/words/instant';
import type { Brief } from '@/lib/evidence/brief';
import { judgeByBrief, keepBrief, rebuildSummaries } from '@/lib/messages';
import { allBriefs, type RemovedBrief, removeBrief, restoreBrief } from '@/lib/shortlist/briefs';
import { NotSaved } from '@/lib/shortlist/not-saved';

let underway: Promise<unknown> = Promise.resolve();

/**
 * Has the worker keep a brief, without an id as a new one; resolves to its id. It is sent at once, since the page may go away in a moment.
 * Throws NotSaved.
 */
export function keep(draft: { id?: string; brief: Brief }): Promise<string | undefined> {
  const done = send(draft);
  underway = Promise.allSettled([underway, done]);
  return done;
}

async function send(draft: { id?: string; brief: Brief }): Promise<string | undefined> {
  const { briefId, unsaved } = await keepBrief(draft, instant());
  if (unsaved) throw new NotSaved(unsaved);
  bringInLine();
  return briefId;
}

/** Has creators judged by a brief, or by none, in the toolbar too. Throws NotSaved. */
export async function use(briefId: string | null): Promise<void> {
  const unsaved = await judgeByBrief(briefId);
  if (unsaved) throw new NotSaved(unsaved);
  bringInLine();
}

/** Makes another brief of one as it was last written, under a name of its own; resolves to its id. Throws NotSaved. */
export async function copy(id: string, name: string): Promise<string | undefined> {
  await underway;
  const original = (await allBriefs()).briefs.find(stored => stored.id === id);
  return original && keep({ brief: { ...original.brief, name } });
}

/** Takes a brief away as it was last written; resolves to what undoes it. Throws NotSaved. */
export async function remove(id: string): Promise<RemovedBrief | undefined> {
  await underway;
  const removed = await removeBrief(id);
  if (removed?.wasActive) bringInLine();
  return removed;
}

/** Puts a brief back as it was. Throws NotSaved. */
export async function restore(removed: RemovedBrief): Promise<void> {
  await restoreBrief(removed);
  bringInLine();
}

/** Open pages and the creators on lists follow in their own time; nobody waits for them. */
function bringInLine(): void {
  rebuildSummaries().catch((error: unknown) => console.error('The summaries could not be rebuilt', error));
}
