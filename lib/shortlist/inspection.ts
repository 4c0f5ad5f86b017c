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

/** Inspects a stored creator as of the last reading; null when never seen. */
export async function inspect(creatorId: string): Promise<Inspection | null> {
  const { creators, posts, comments, snapshots, entries, memberships, summaries } = database;
  const tables = [creators, posts, comments, snapshots, entries, memberships, summaries, ...ruleTables];
  return database.transaction('r', tables, async () => {
    const evidence = await evidenceOf(creatorId);
    if (!evidence) return null;
    const entry = await entries.get(creatorId);
    const dossier = withEntry(evidence, entry);
    const rules = await currentRules();
    const report = judge(judgedSubject(dossier, rules));
    return {
      dossier,
      report,
      standing: await standingOf(report, rules),
      entry: entry ?? blankEntry(creatorId, dossier.firstSeenAt),
      memberships: await memberships.where({ creatorId }).toArray(),
      rules
    };
  });
}
