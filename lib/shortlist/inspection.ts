import type { Dossier } from '@/lib/evidence/dossier';
import { judge } from '@/lib/report/judge';
import type { Report } from '@/lib/report/report';
import { evidenceOf } from './creators';
import { database } from './database';
import { blankEntry, type Entry, withEntry } from './entry';
import { currentRules, type Rules, ruleTables } from './rules';
import type { Membership } from './shortlist';
import { type Standing, standingOf } from './standing';
import { judgedSubject } from './summarise';

/** One creator as a view shows them: the evidence, the verdict on it, where it stands, what the user wrote, and the lists they are on. */
export interface Inspection {
  dossier: Dossier;
  report: Report;
  standing: Standing | null;
  entry: Entry;
  memberships: Membership[];
  rules: Rules;
}

/**
 * Inspects a stored creator as of the last reading; null when never seen. The transaction only reads, all at once: judged inside it, the
 * browser may have closed it before the next read.
 */
export async function inspect(creatorId: string): Promise<Inspection | null> {
  const { creators, posts, comments, snapshots, entries, memberships } = database;
  const tables = [creators, posts, comments, snapshots, entries, memberships, ...ruleTables];
  const [evidence, entry, rules, lists] = await database.transaction('r', tables, () =>
    Promise.all([
      evidenceOf(creatorId),
      entries.get(creatorId),
      currentRules(),
      memberships.where({ creatorId }).toArray()
    ])
  );
  if (!evidence) return null;
  const dossier = withEntry(evidence, entry);
  const report = judge(judgedSubject(dossier, rules));
  return {
    dossier,
    report,
    standing: await standingOf(report, rules),
    entry: entry ?? blankEntry(creatorId, dossier.firstSeenAt),
    memberships: lists,
    rules
  };
}
