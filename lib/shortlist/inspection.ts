import type { Dossier } from '@/lib/evidence/dossier';
import { judge } from '@/lib/report/judge';
import type { Report } from '@/lib/report/report';
import { evidenceOf } from './creators';
import { database } from './database';
import { blankEntry, type Entry, withEntry } from './entry';
import type { Membership } from './shortlist';
import { judgedAt } from './summarise';

/** One creator as a view shows them: the evidence, the verdict on it, what the user wrote, and the lists they are on. */
export interface Inspection {
  dossier: Dossier;
  report: Report;
  entry: Entry;
  memberships: Membership[];
}

/** Inspects a stored creator as of the last reading; null when never seen. */
export async function inspect(creatorId: string): Promise<Inspection | null> {
  const { creators, posts, comments, snapshots, entries, memberships } = database;
  return database.transaction('r', [creators, posts, comments, snapshots, entries, memberships], async () => {
    const evidence = await evidenceOf(creatorId);
    if (!evidence) return null;
    const entry = await entries.get(creatorId);
    const dossier = withEntry(evidence, entry);
    return {
      dossier,
      report: judge({ dossier, now: Date.parse(judgedAt(dossier)) }),
      entry: entry ?? blankEntry(creatorId, dossier.firstSeenAt),
      memberships: await memberships.where({ creatorId }).toArray()
    };
  });
}
