import Dexie from 'dexie';
import { database } from './database';
import type { Summary } from './summary';

/** So many days a creator is recently seen. */
const DAYS = 7;

const since = (now: number): string => new Date(now - DAYS * 86_400_000).toISOString();

/** Whether a creator's own page was read in the last seven days. */
export const isRecent = ({ followers, lastSeenAt }: Summary, now: number): boolean =>
  followers !== undefined && lastSeenAt >= since(now);

/** How many creators were recently seen. */
export const recentCount = (now: number): Promise<number> =>
  database.summaries
    .where('[lastSeenAt+followers.value]')
    .aboveOrEqual([since(now), Dexie.minKey])
    .count();

/** How many creators are known: read about, or on a list. */
export async function creatorCount(): Promise<number> {
  const [read, placed] = await Promise.all([
    database.summaries.toCollection().primaryKeys(),
    database.memberships.toCollection().primaryKeys()
  ]);
  return new Set([...read, ...placed.map(([, creatorId]) => creatorId)]).size;
}
