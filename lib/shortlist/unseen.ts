import { ask } from '@/lib/measures/ask';
import { quotes as pricesInUse } from '@/lib/measures/price';
import { type Entry, toldAt, withEntry } from './entry';
import { rankOf } from './rank';
import type { Rules } from './rules';
import { judgedSubject, summarise } from './summarise';
import type { Summary } from './summary';

/**
 * Summaries of creators that nothing was read about: no score, every signal unchecked, only the prices that the user told. They cost a
 * hundredth of a verdict, so that ten thousand links can be listed at once.
 */
export function unseenSummaries(rules: Rules): (creatorId: string, since: string, entry: Entry | undefined) => Summary {
  let blank: Omit<Summary, 'creatorId' | 'firstSeenAt' | 'lastSeenAt'> | undefined;
  return (creatorId, since, entry) => {
    blank ??= blankSummary(creatorId, since, rules);
    const told = toldAt(entry);
    const seen = { creatorId, firstSeenAt: since, lastSeenAt: since };
    return {
      ...blank,
      ...seen,
      ...(told !== undefined && { entryAt: told }),
      ...pricesTold(creatorId, since, entry, rules)
    };
  };
}

function blankSummary(id: string, since: string, rules: Rules) {
  const {
    creatorId: _id,
    firstSeenAt: _first,
    lastSeenAt: _last,
    ...summary
  } = summarise({ id, firstSeenAt: since }, undefined, rules);
  const score = { value: null, low: 0, high: 100, coverage: 0, confidence: 0, grade: null };
  return {
    ...summary,
    score,
    rank: rankOf(score),
    dimensions: summary.dimensions.map(dimension => ({ ...dimension, known: 0, score: null }))
  } satisfies Partial<Summary>;
}

function pricesTold(
  id: string,
  since: string,
  entry: Entry | undefined,
  rules: Rules
): Pick<Summary, 'quote' | 'quotes'> {
  if (!entry || entry.quotes.length === 0) return {};
  const outcome = ask(judgedSubject(withEntry({ id, firstSeenAt: since }, entry), rules), pricesInUse);
  if ('missing' in outcome) return {};
  const [quote] = outcome.value;
  return { ...(quote && { quote }), quotes: outcome.value };
}
