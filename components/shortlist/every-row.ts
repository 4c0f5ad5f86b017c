import type { Row } from '@/lib/export/column';
import { database } from '@/lib/shortlist/database';
import { recentSummaries } from '@/lib/shortlist/summaries';

/** More creators than anyone visits. */
const EVERYONE = 1_000_000;

/** Every creator whose page was read, with what the user wrote, on no particular list. */
export async function everyRow(): Promise<Row[]> {
  const summaries = await recentSummaries(EVERYONE);
  const entries = await database.entries.bulkGet(summaries.map(({ creatorId }) => creatorId));
  return summaries.map((summary, place) => ({ summary, entry: entries[place] }));
}
