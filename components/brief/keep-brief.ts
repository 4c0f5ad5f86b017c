import { instant } from '@/components/words/instant';
import type { Brief } from '@/lib/evidence/brief';
import { judgeByBrief, keepBrief, rebuildSummaries } from '@/lib/messages';
import { type RemovedBrief, removeBrief, restoreBrief } from '@/lib/shortlist/briefs';
import { NotSaved } from '@/lib/shortlist/not-saved';

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: what was typed into a brief is kept before the brief is copied or taken away. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.catch(() => undefined).then(work);
  turn = done;
  return done;
}

/** Has the worker keep a brief, without an id as a new one; resolves to its id. Throws NotSaved. */
export const keep = (draft: { id?: string; brief: Brief }): Promise<string | undefined> =>
  inTurn(async () => {
    const { briefId, unsaved } = await keepBrief(draft, instant());
    if (unsaved) throw new NotSaved(unsaved);
    bringInLine();
    return briefId;
  });

/** Has creators judged by a brief, or by none, in the toolbar too. Throws NotSaved. */
export const use = (briefId: string | null): Promise<void> =>
  inTurn(async () => {
    const unsaved = await judgeByBrief(briefId);
    if (unsaved) throw new NotSaved(unsaved);
    bringInLine();
  });

/** Takes a brief away; resolves to what undoes it. Throws NotSaved. */
export const remove = (id: string): Promise<RemovedBrief | undefined> =>
  inTurn(async () => {
    const removed = await removeBrief(id);
    if (removed?.wasActive) bringInLine();
    return removed;
  });

/** Puts a brief back as it was. Throws NotSaved. */
export const restore = (removed: RemovedBrief): Promise<void> =>
  inTurn(async () => {
    await restoreBrief(removed);
    bringInLine();
  });

/** Open pages and the creators on lists follow in their own time; nobody waits for them. */
function bringInLine(): void {
  rebuildSummaries().catch((error: unknown) => console.error('The summaries could not be rebuilt', error));
}
