import { RULESET } from '@/lib/report/judge';
import type { Entry } from '@/lib/shortlist/entry';
import type { Row } from '@/lib/shortlist/row';
import { PLAIN_KEY } from '@/lib/shortlist/rules';
import type { Membership } from '@/lib/shortlist/shortlist';
import type { Summary } from '@/lib/shortlist/summary';

export const LIST = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';

/** A creator of whom nothing is known but the id. */
export const unread: Summary = {
  creatorId: '5f3a1c0e0000000001008400',
  ruleset: RULESET,
  rules: PLAIN_KEY,
  firstSeenAt: '2026-11-20T08:15:02.000Z',
  lastSeenAt: '2026-11-23T17:40:00.000Z',
  score: { value: null, low: 0, high: 100, coverage: 0, confidence: 0, grade: null },
  rank: -2000,
  verdict: 'provisional',
  dimensions: [
    { id: 'audience-quality', points: 30, known: 0, score: null },
    { id: 'engagement', points: 25, known: 0, score: null }
  ],
  flags: [
    { id: 'follower-spike', status: 'unknown' },
    { id: 'low-engagement', status: 'unknown' }
  ]
};

/** A creator of whom everything is known that a list shows. */
export const wellRead: Summary = {
  ...unread,
  nickname: '阿梨护肤笔记',
  redId: 'ali_skin',
  ipLocation: '浙江',
  followers: { value: 36000, low: 35500, high: 36999, precision: 'rounded', text: '3.6万' },
  likesAndCollects: { value: 319000, low: 318500, high: 319999, precision: 'rounded', text: '31.9万' },
  tier: { id: 'micro', band: '10K-50K' },
  engagementRate: { value: 0.0068, low: 0.0057, high: 0.0084, n: 20 },
  postsIn30Days: 9,
  score: { value: 72, low: 53, high: 78, coverage: 64, confidence: 0.58, grade: 'average' },
  rank: 72,
  verdict: 'consider',
  dimensions: [
    { id: 'audience-quality', points: 30, known: 17, score: 70 },
    { id: 'engagement', points: 25, known: 25, score: 61.25 }
  ],
  flags: [
    { id: 'follower-spike', status: 'clear' },
    { id: 'low-engagement', status: 'raised', severity: 'warn' }
  ],
  quote: { kind: 'image', priceYuan: 600, at: '2026-11-20T08:15:02.000Z', from: 'user' },
  costPerEngagement: 2.451
};

export const entry: Entry = {
  creatorId: wellRead.creatorId,
  tags: ['干皮', '可寄样'],
  note: '问过助理，等截图',
  drafts: {},
  quotes: [],
  audience: {},
  answers: {},
  updatedAt: '2026-11-20T08:15:02.000Z'
};

export const membership: Membership = {
  listId: LIST,
  creatorId: wellRead.creatorId,
  addedAt: '2026-11-20T08:15:02.000Z',
  stage: 'negotiating'
};

/** A row that differs from the well-read one in what is given. */
export const rowOf = (facts: Partial<Summary> = {}): Row => ({ summary: { ...wellRead, ...facts }, entry, membership });

/** Creators 0, 1, 2 … with ids of their own. */
export const numberedId = (n: number): string => `5f3a1c0e00000000${n.toString(16).padStart(8, '0')}`;
