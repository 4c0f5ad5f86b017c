import type { CampaignRows } from '@/lib/campaign/creator-results';
import type { Count } from '@/lib/evidence/count';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import type { Row } from '@/lib/shortlist/row';
import { LIST, numberedId, rowOf } from '../export/sample-row';

export const exactly = (value: number, precision: Count['precision'] = 'exact'): Count => ({
  value,
  low: value,
  high: value,
  precision,
  text: String(value)
});

export const postId = (n: number): string => `68a1b2c3${n.toString(16).padStart(16, '0')}`;

/** What one reading of a note's page showed, `hours` after it came out on 1 November at noon in China. */
export const PUBLISHED = '2026-11-01T04:00:00.000Z';
export function reading(
  n: number,
  hours: number,
  counts: { likes?: number; collects?: number; comments?: number; shares?: number },
  rest: Partial<Measurement> = {}
): Measurement {
  const counted = Object.fromEntries(Object.entries(counts).map(([field, value]) => [field, exactly(value)]));
  const at = new Date(Date.parse(PUBLISHED) + hours * 3_600_000).toISOString();
  return { postId: postId(n), at, creatorId: numberedId(0), publishedAt: PUBLISHED, ...counted, ...rest };
}

export interface Parts {
  campaign?: Partial<Campaign>;
  rows?: readonly Row[];
  works?: Collaboration[];
  publications?: Publication[];
  measurements?: Measurement[];
}

export const rowsWith = ({
  campaign,
  rows = [],
  works = [],
  publications = [],
  measurements = []
}: Parts): CampaignRows => ({
  campaign: campaign && { listId: LIST, madeAt: PUBLISHED, ...campaign },
  rows,
  works: new Map(works.map(work => [work.creatorId, work])),
  publications,
  measurements: Map.groupBy(measurements, ({ postId }) => postId)
});

export const post = (id: string, creator: number, rest: Partial<Publication> = {}): Publication => ({
  id,
  listId: LIST,
  creatorId: numberedId(creator),
  ...rest
});

export const work = (creator: number, rest: Partial<Collaboration>): Collaboration => ({
  listId: LIST,
  creatorId: numberedId(creator),
  ...rest
});

const tiered = (creator: number, id: 'nano' | 'micro' | 'mid', followers: number): Row =>
  rowOf({
    creatorId: numberedId(creator),
    nickname: `creator ${creator}`,
    tier: { id, band: '' },
    followers: exactly(followers)
  });

/**
 * Three creators: one with two measured posts and all that can be entered, one with a measured and an unmeasured post, one who was sent a
 * gift and has only a plan.
 */
export const three = (): CampaignRows =>
  rowsWith({
    campaign: { partnership: 'paid-post', paysFee: true },
    rows: [tiered(0, 'mid', 200_000), tiered(1, 'micro', 20_000), tiered(2, 'micro', 10_000), tiered(3, 'nano', 900)],
    works: [
      work(0, {
        paid: { fee: 4_000, product: 100, ads: 500 },
        results: {
          impressions: 80_000,
          reads: 20_000,
          clicks: 400,
          orders: 20,
          revenueYuan: 9_000,
          grossProfitYuan: 6_000
        }
      }),
      work(1, { paid: { fee: 600, platformFee: 0 }, partnership: 'affiliate', results: { clicks: 50 } }),
      work(2, { paid: { fee: 0, product: 80 }, partnership: 'product-seeding' })
    ],
    publications: [
      post('a', 0, { postId: postId(1) }),
      post('b', 0, { postId: postId(2) }),
      post('c', 1, { postId: postId(3), reads: 3_000, adsYuan: 50 }),
      post('d', 1, { postId: postId(4) }),
      post('e', 2, { plannedOn: '2026-12-01' })
    ],
    measurements: [
      reading(1, 24, { likes: 100, collects: 30, comments: 10 }),
      reading(1, 168, { likes: 900, collects: 400, comments: 100, shares: 100 }),
      reading(2, 24, { likes: 300, collects: 150, comments: 50 }),
      reading(3, 24, { likes: 60, collects: 30, comments: 10 }),
      reading(4, 24, { likes: 70 })
    ]
  });
