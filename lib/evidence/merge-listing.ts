import type { Listing, Span } from './listing';

/**
 * Two readings of a creator's list as one. Stretches that touch grow together; a hole between two visits stays a hole, so that
 * posts nobody saw are never taken for silence. Complete means: the newest stretch reaches back to the first post.
 */
export function mergeListing(one: Listing | undefined, other: Listing | undefined): Listing | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const at = one.at > other.at ? one.at : other.at;
  const spans = unite([...spansOf(one), ...spansOf(other)]);
  const newest = spans.at(-1);
  return {
    complete: newest?.since === 'start',
    at,
    ...(newest && { spans })
  };
}

const spansOf = ({ spans, complete, at }: Listing): Span[] =>
  spans ?? (complete ? [{ since: 'start', until: at }] : []);

const startOf = ({ since }: Span): string => (since === 'start' ? '' : since);

function unite(spans: Span[]): Span[] {
  const united: Span[] = [];
  for (const span of spans.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1))) {
    const last = united.at(-1);
    if (last === undefined || startOf(span) > last.until) united.push(span);
    else if (span.until > last.until) united[united.length - 1] = { since: last.since, until: span.until };
  }
  return united;
}
