import { evidenceOfEach } from './creators';
import { database } from './database';
import type { Entry } from './entry';
import type { Rules } from './rules';
import { isCurrent, summarise } from './summarise';
import type { Summary } from './summary';
import { unseenSummaries } from './unseen';

/** So many are summarised anew while a list is read; in a longer one the rest stay as they were until the rebuilding reaches them. */
const AT_ONCE = 300;

/** A creator of a list with what is stored; `since` is when they came into it or were first seen. */
export interface Listed {
  creatorId: string;
  since: string;
  summary: Summary | undefined;
  entry: Entry | undefined;
}

/**
 * The summaries of a list under the rules in force, in its order. One that is missing or made under other rules is made anew; a creator who
 * was never seen has one that knows nothing but the prices that the user told.
 */
export async function currentSummaries(listed: Listed[], rules: Rules): Promise<Summary[]> {
  const missing = await withEvidence(listed.filter(({ summary }) => summary === undefined));
  const stale = listed.filter(({ summary, entry }) => summary && !isCurrent(summary, entry, rules));
  const anew = [...missing, ...stale].slice(0, AT_ONCE);
  const evidence = anew.length === 0 ? [] : await evidenceOfEach(anew.map(({ creatorId }) => creatorId));
  const made = new Map<string, Summary>();
  for (const [place, { creatorId, entry }] of anew.entries()) {
    const dossier = evidence[place];
    if (dossier) made.set(creatorId, summarise(dossier, entry, rules));
  }
  const unseen = unseenSummaries(rules);
  return listed.map(
    ({ creatorId, since, summary, entry }) => made.get(creatorId) ?? summary ?? unseen(creatorId, since, entry)
  );
}

/** Those of the creators about whom something was read. */
async function withEvidence(listed: Listed[]): Promise<Listed[]> {
  if (listed.length <= AT_ONCE) return listed;
  const seen = new Set(await database.creators.toCollection().primaryKeys());
  return listed.filter(({ creatorId }) => seen.has(creatorId));
}
