import { expect, test } from 'vitest';
import { creatorPart } from '@/lib/campaign/creator-part';
import type { CreatorWork } from '@/lib/shortlist/creator-work';
import type { Stage } from '@/lib/shortlist/shortlist';
import { LIST, numberedId } from '../export/sample-row';
import { PUBLISHED, post, postId, reading } from './campaign-rows';

const OTHER = '22222222-2222-4222-8222-222222222222';
const creatorId = numberedId(0);
const about = { listId: LIST, creatorId };
const nothing: CreatorWork = { campaigns: [], works: [], publications: [], measurements: [] };
const campaign = {
  listId: LIST,
  madeAt: PUBLISHED,
  partnership: 'paid-post',
  stepDays: { outreach: '2026-12-04' }
} as const;

test('without a campaign, work or posts there is none; those of another list are not theirs here', () => {
  expect(creatorPart(LIST, nothing, 'vetted')).toBeUndefined();
  const elsewhere = {
    ...nothing,
    works: [{ ...about, listId: OTHER, owner: '小林' }],
    campaigns: [{ ...campaign, listId: OTHER }]
  };
  expect(creatorPart(LIST, elsewhere, 'vetted')).toBeUndefined();
  expect(creatorPart(OTHER, elsewhere, 'vetted')).toBeDefined();
});

test.each<[string, Partial<CreatorWork>, Stage | undefined, object]>([
  [
    'the campaign alone',
    { campaigns: [campaign] },
    'vetted',
    { partnership: 'paid-post', due: { day: '2026-12-04', byPlan: true } }
  ],
  ['of who left the list no day is due', { campaigns: [campaign] }, undefined, { partnership: 'paid-post' }],
  [
    'what was agreed with them wins',
    { campaigns: [campaign], works: [{ ...about, partnership: 'hybrid', dueOn: '2026-12-01', nextAction: '寄样' }] },
    'vetted',
    { partnership: 'hybrid', nextAction: '寄样', due: { day: '2026-12-01' } }
  ],
  [
    'once finished nothing is next',
    { works: [{ ...about, dueOn: '2026-12-01', nextAction: '寄样', outcome: 'good', finishedOn: '2026-11-30' }] },
    'measured',
    { outcome: 'good', finishedOn: '2026-11-30' }
  ],
  ['a planned post alone', { publications: [post('p1', 0)] }, 'vetted', {}]
])('%s', (_, work, stage, part) => {
  const found = creatorPart(LIST, { ...nothing, ...work }, stage);
  expect(JSON.parse(JSON.stringify(found))).toEqual(part);
});

test('cost per engagement: what was paid over likes, collects, comments and shares of the last reading', () => {
  const work = {
    ...nothing,
    works: [{ ...about, paid: { fee: 300 } }],
    publications: [post('p1', 0, { postId: postId(1) })],
    measurements: [
      reading(1, 24, { likes: 1, collects: 1, comments: 1, shares: 1 }),
      reading(1, 48, { likes: 100, collects: 30, comments: 15, shares: 5 })
    ]
  };
  // 300 ÷ (100 + 30 + 15 + 5)
  expect(creatorPart(LIST, work, 'published')?.cpe?.value).toBe(2);
  expect(creatorPart(LIST, { ...work, works: [about] }, 'published')?.cpe).toBeUndefined();
  expect(creatorPart(LIST, { ...work, measurements: [] }, 'published')?.cpe).toBeUndefined();
});
