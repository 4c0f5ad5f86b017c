import { contractGroups, keyTerms, type TermId, termIds } from '@/lib/method/contract-terms';
import type { PartnershipModel } from '@/lib/report/report';
import type { Term } from '@/lib/shortlist/collaboration';

export type Terms = Partial<Record<TermId, Term>>;

/** What an agreement of a model has to settle, group by group: in each the terms that the model turns on come first. */
export function groupedTerms(model: PartnershipModel | undefined) {
  const key = new Set(model && keyTerms[model]);
  return contractGroups.map(({ id }) => {
    const terms = termIds.filter(term => term.startsWith(`${id}.`)).map(term => ({ id: term, isKey: key.has(term) }));
    return { id, terms: [...terms.filter(({ isKey }) => isKey), ...terms.filter(({ isKey }) => !isKey)] };
  });
}

/** Whether a term waits longer than it may: the day is over, in the user's own calendar, and it is not settled. */
export const isOverdue = (term: Term | undefined, today: string): boolean =>
  term?.dueOn !== undefined && !term.settled && term.dueOn < today;

/** How many of some terms are settled, and how many are overdue on a day. */
export function progress(ids: readonly TermId[], terms: Terms | undefined, today: string) {
  const standing = ids.map(id => terms?.[id]);
  return {
    all: ids.length,
    settled: standing.filter(term => term?.settled).length,
    overdue: standing.filter(term => isOverdue(term, today)).length
  };
}

/** The terms with one of them changed; a part that is undefined goes, and so does a term of which nothing is left. */
export function withTerm(
  terms: Terms | undefined,
  id: TermId,
  news: { [Part in keyof Term]: Term[Part] | undefined }
): Terms | undefined {
  const { [id]: before, ...others } = terms ?? {};
  const kept = Object.entries({ ...before, ...news }).filter(([, value]) => value !== undefined && value !== '');
  const next = { ...others, ...(kept.length > 0 && { [id]: Object.fromEntries(kept) as Term }) };
  return Object.keys(next).length === 0 ? undefined : next;
}

/**
 * `theirs` with words and days of `ours` where a term is blank: nothing written about it and not settled; a day of theirs stays. Whether
 * a term is settled is never taken over. The very same `theirs` where there is nothing to fill.
 */
export function filledFrom(ours: Terms | undefined, theirs: Terms | undefined): Terms | undefined {
  let filled = theirs;
  for (const id of termIds) {
    const [mine, now] = [ours?.[id], theirs?.[id]];
    if (now?.text !== undefined || now?.settled) continue;
    const news = { text: mine?.text, dueOn: now?.dueOn ?? mine?.dueOn };
    if (news.text !== now?.text || news.dueOn !== now?.dueOn) filled = withTerm(filled, id, news);
  }
  return filled;
}
