import type { Row } from '@/lib/shortlist/row';
import type { Membership } from '@/lib/shortlist/shortlist';
import type { Summary } from '@/lib/shortlist/summary';
import { LIST, wellRead } from '../export/sample-row';

interface Given {
  score?: number | null;
  coverage?: number;
  /** In yuan; "none" is neither asked nor estimated. */
  price?: number | 'none';
  facts?: Partial<Summary>;
  place?: Partial<Membership>;
}

/** A graded creator of a list without signals, who asks for 1,000 yuan and scores 70 on 80 points. */
export function candidate(creatorId: string, given: Given = {}): Row {
  const { score = 70, coverage = 80, price = 1_000, facts, place } = given;
  const { quote: _quote, quotes: _quotes, estimate: _estimate, ...read } = wellRead;
  const graded = score === null || coverage < 50 ? null : ('good' as const);
  return {
    summary: {
      ...read,
      creatorId,
      nickname: creatorId,
      flags: [],
      score: { value: score, low: 0, high: 100, coverage, confidence: 0.5, grade: graded },
      ...(price !== 'none' && { quote: { kind: 'image', priceYuan: price, at: read.lastSeenAt, from: 'user' } }),
      ...facts
    },
    membership: { listId: LIST, creatorId, addedAt: read.firstSeenAt, stage: 'to-vet', ...place }
  };
}

/** One that was only added: nothing is known. */
export function uninspected(creatorId: string): Row {
  const { summary, membership } = candidate(creatorId, { score: null, coverage: 0, price: 'none' });
  const { followers: _followers, tier: _tier, ...unread } = summary;
  return { summary: unread, membership };
}
