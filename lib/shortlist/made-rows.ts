import { currentSummaries, type Listed } from './current-summaries';
import { blankEntry } from './entry';
import type { Row } from './row';
import type { Rules } from './rules';
import type { Parts } from './stored-rows';

/**
 * The rows of a list, or of all creators, made from what is stored. Among all stand those whose own page was read and those on some list; who
 * is known only from an opened note is left out.
 */
export async function madeRows(
  { summaries, entries, places }: Parts,
  rules: Rules,
  { ids, isList }: { ids: Iterable<string>; isList: boolean }
): Promise<Map<string, Row>> {
  const listed: Listed[] = [];
  for (const creatorId of ids) {
    const [summary, place] = [summaries.get(creatorId), places.get(creatorId)];
    if (!place && (isList || summary?.followers === undefined)) continue;
    const since = place?.addedAt ?? summary?.firstSeenAt;
    if (since !== undefined) listed.push({ creatorId, since, summary, entry: entries.get(creatorId) });
  }
  const current = await currentSummaries(listed, rules);
  return new Map(
    listed.flatMap(({ creatorId, since, entry }, n): [string, Row][] => {
      const summary = current[n];
      if (!summary) return [];
      const membership = places.get(creatorId);
      if (!isList) return [[creatorId, { summary, entry }]];
      return [[creatorId, { summary, membership, entry: entry ?? blankEntry(creatorId, since) }]];
    })
  );
}

/** Everyone of whom something is stored that a row can be made of. */
export const creatorsIn = ({ summaries, places }: Parts): Set<string> =>
  new Set([...summaries.keys(), ...places.keys()]);
