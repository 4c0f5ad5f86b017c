import { graded } from '@/lib/benchmarks/grades';
import type { FlagMark, Summary } from '@/lib/shortlist/summary';

/** What speaks for a creator and what to look at: the dimension that scores highest of those measured well enough, and the raised signals. */
export function strengthsOf({ dimensions, flags }: Pick<Summary, 'dimensions' | 'flags'>): {
  strongest?: { id: string; score: number };
  raised: FlagMark[];
} {
  const [strongest] = dimensions
    .flatMap(({ id, points, known, score }) =>
      score !== null && points > 0 && known / points >= graded.knownShare ? [{ id, score }] : []
    )
    .toSorted((one, other) => other.score - one.score);
  return { ...(strongest && { strongest }), raised: flags.filter(({ status }) => status === 'raised') };
}
