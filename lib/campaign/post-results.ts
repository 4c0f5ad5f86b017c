import type { Count } from '@/lib/evidence/count';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import { engagementsOf, type Outcome } from './kpi';
import { latest } from './measured-windows';

/** A post that is out, and what it brought by its last opening. */
export interface PostResult {
  publication: Publication;
  postId: string;
  /** Every reading of its page, oldest first. */
  measurements: readonly Measurement[];
  last?: Measurement | undefined;
  /** Counts as its page showed them; impressions and reads as the user typed them. */
  outcome: Outcome;
  engagements?: number | undefined;
  /** A count that the page had rounded is in it. */
  isRounded: boolean;
}

/** The posts that are out, in the order given; a note that stands twice in the plan counts once. */
export function postResults(
  publications: readonly Publication[],
  measurements: ReadonlyMap<string, readonly Measurement[]>
): PostResult[] {
  const seen = new Set<string>();
  return publications.flatMap(publication => {
    const { postId } = publication;
    if (postId === undefined || seen.has(postId)) return [];
    seen.add(postId);
    return resultOf(publication, postId, measurements.get(postId) ?? []);
  });
}

function resultOf(publication: Publication, postId: string, measurements: readonly Measurement[]): PostResult {
  const last = latest(measurements);
  const { impressions, reads } = publication;
  const counts = [last?.likes, last?.collects, last?.comments, last?.shares];
  const [likes, collects, comments, shares] = counts.map(count => count?.value);
  const outcome = { impressions, reads, likes, collects, comments, shares };
  return {
    publication,
    postId,
    measurements,
    last,
    outcome,
    engagements: engagementsOf(outcome),
    isRounded: counts.some(isRounded)
  };
}

const isRounded = (count: Count | undefined): boolean => count !== undefined && count.precision !== 'exact';
