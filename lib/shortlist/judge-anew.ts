import { outdate } from './rebuild';
import { refresh } from './refresh';

/** So many creators are judged anew while the user waits; more are left to a rebuilding. */
const AT_ONCE = 50;

/** Brings summaries up to date: of few creators at once, of many in the next rebuilding. */
export async function judgeAnew(creatorIds: string[]): Promise<void> {
  if (creatorIds.length > AT_ONCE) return outdate(creatorIds);
  for (const creatorId of creatorIds) await refresh(creatorId);
}
