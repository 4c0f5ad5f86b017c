import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Source } from '@/lib/evidence/reading';
import type { FollowerCount } from '@/lib/measures/follower-history';

/** How a count came to us: on the user's own visit, in the marketplace's daily trend, or in a file. */
type SourceKind = 'visit' | 'trend' | 'file';

const kinds: Record<Source, SourceKind> = {
  page: 'visit',
  'inline-state': 'visit',
  'live-state': 'visit',
  marketplace: 'trend',
  user: 'file',
  import: 'file'
};

export const kindOf = (source: Source): SourceKind => kinds[source];

/** What the curve is drawn from: "Official daily trend; dots are your 13 visits". */
export function sourceWords(counts: readonly FollowerCount[]): string {
  const found = new Set(counts.map(({ from }) => kindOf(from)));
  const visits = counts.filter(({ from }) => kindOf(from) === 'visit').length;
  const figures = { count: whole(visits) };
  const line = [
    ...(found.has('trend') ? [say('history_from_trend')] : []),
    ...(found.has('file') ? [say('history_from_file')] : [])
  ].join(say('name_separator'));
  if (line === '') return sayCount('history_from_visits', visits, figures);
  return visits === 0 ? line : sayCount('history_from_line', visits, { line, ...figures });
}
