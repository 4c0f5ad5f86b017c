import { say } from '@/components/words/words';
import type { Cite } from '@/lib/measures/measure';

/** The words that the figures were read from, as the page had them. */
export function QuotedWords({ cites }: { cites: Cite[] }) {
  const quotes = [...new Set(cites.flatMap(cite => cite.quotes ?? []))];
  if (quotes.length === 0) return null;
  return (
    <>
      {' '}
      {say('evidence_read_from')}{' '}
      {quotes.map(quote => (
        <span key={quote} className="read" lang="zh-CN">
          {quote}
        </span>
      ))}
    </>
  );
}
