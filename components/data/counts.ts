import type { MessageKey } from '@/components/words/words';
import type { BackupTable } from '@/lib/backup/head';
import { database } from '@/lib/shortlist/database';

/** What is counted of a database in words. */
export const counted = {
  creators: 'data_of_creators',
  entries: 'data_of_entries',
  lists: 'data_of_lists',
  memberships: 'data_of_memberships',
  briefs: 'data_of_briefs',
  views: 'data_of_views',
  campaigns: 'data_of_campaigns',
  collaborations: 'data_of_works',
  publications: 'data_of_posts',
  measurements: 'data_of_measurements',
  quarters: 'data_of_quarters',
  trash: 'data_of_trash'
} as const satisfies Partial<Record<BackupTable, MessageKey>>;
export type Counted = keyof typeof counted;
export const countedTables = Object.keys(counted) as Counted[];

/** How many of each are here. */
export async function countsHere(): Promise<Record<Counted, number>> {
  const counts = await Promise.all(
    countedTables.map(async table => [table, await database.table(table).count()] as const)
  );
  return Object.fromEntries(counts) as Record<Counted, number>;
}
