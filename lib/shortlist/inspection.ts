import type { Dossier } from '@/lib/evidence/dossier';
import { judge } from '@/lib/report/judge';
import type { Report } from '@/lib/report/report';
import { evidenceOf, withEntry } from './creators';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import type { Membership } from './shortlist';

/** One creator as a view shows them: the evidence, the verdict on it, what the user wrote, and the lists they are on. */
export interface Inspection {
  dossier: Dossier;
  report: Report;
  entry: Entry;
  memberships: Membership[];
}

/** Inspects a stored creator as of the last reading, so that a verdict does not age while nobody looks; null when never seen. */
export async function inspect(creatorId: string): Promise<Inspection | null> {
  const { creators, posts, comments, snapshots, entries, memberships } = database;
  return database.transaction('r', [creators, posts, comments, snapshots, entries, memberships], async () => {
    const evidence = await evidenceOf(creatorId);
    if (!evidence) return null;
    const entry = await entries.get(creatorId);
    const dossier = withEntry(evidence, entry);
    const seenAt = dossier.lastSeenAt ?? dossier.firstSeenAt;
    return {
      dossier,
      report: judge({ dossier, now: Date.parse(seenAt) }),
      entry: entry ?? blankEntry(creatorId, seenAt),
      memberships: await memberships.where({ creatorId }).toArray()
    };
  });
}
