import { describe, expect, test } from 'vitest';
import { overviewOf } from '@/lib/campaign/overview';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { Row } from '@/lib/shortlist/row';
import type { Stage } from '@/lib/shortlist/shortlist';
import { post, postId, reading, rowsWith, work } from '../campaign/campaign-rows';
import { LIST, numberedId, rowOf } from '../export/sample-row';

const NOW = { at: Date.parse('2026-12-10T04:00:00.000Z'), today: '2026-12-10' };
const QUOTE = { kind: 'image', priceYuan: 1_000, at: '2026-12-01T00:00:00.000Z', from: 'user' } as const;

function at(
  n: number,
  stage: Stage,
  { moved = '2026-12-09T00:00:00.000Z', ...summary }: Record<string, unknown> = {}
): Row {
  const creatorId = numberedId(n);
  return {
    ...rowOf({ creatorId, ...summary }),
    membership: {
      listId: LIST,
      creatorId,
      addedAt: '2026-11-01T00:00:00.000Z',
      stage,
      changed: { stage: String(moved) }
    }
  };
}

describe('how far a campaign is', () => {
  test.each`
    campaign                                              | stage          | state
    ${{}}                                                 | ${'vetted'}    | ${'not-begun'}
    ${{}}                                                 | ${'contacted'} | ${'running'}
    ${{ startsOn: '2026-12-11' }}                         | ${'contacted'} | ${'not-begun'}
    ${{ startsOn: '2026-12-10' }}                         | ${'to-vet'}    | ${'running'}
    ${{ startsOn: '2026-12-01', endsOn: '2026-12-10' }}   | ${'to-vet'}    | ${'running'}
    ${{ startsOn: '2026-12-01', endsOn: '2026-12-09' }}   | ${'to-vet'}    | ${'over'}
    ${{ endsOn: '2026-12-09' }}                           | ${'to-vet'}    | ${'over'}
    ${{ endsOn: '2026-12-09', finishedOn: '2026-12-10' }} | ${'to-vet'}    | ${'finished'}
  `(
    '$campaign with somebody $stage: $state',
    ({ campaign, stage, state }: { campaign: Partial<Campaign>; stage: Stage; state: string }) => {
      expect(overviewOf(rowsWith({ campaign, rows: [at(0, stage)] }), NOW).state).toBe(state);
    }
  );

  test('creators by phase; who was put away or left is in none', () => {
    const { membership: place, ...away } = at(5, 'contacted');
    const { byPhase, creators } = overviewOf(
      rowsWith({
        campaign: {},
        rows: [
          at(0, 'to-vet'),
          at(1, 'negotiating'),
          at(2, 'creating'),
          at(3, 'amplified'),
          at(4, 'measured'),
          { ...away, ...(place && { membership: { ...place, archived: { at: QUOTE.at } } }) },
          { summary: at(6, 'contacted').summary }
        ]
      }),
      NOW
    );
    expect(byPhase).toEqual({ choosing: 1, talking: 1, making: 1, out: 1, measured: 1 });
    expect(creators).toBe(5);
  });

  test('late marks, by the creator’s own day before the plan’s', () => {
    const { overdue, stuck, posts } = overviewOf(
      rowsWith({
        campaign: { stepDays: { contract: '2026-12-09' } },
        rows: [
          at(0, 'negotiating'),
          at(1, 'negotiating'),
          at(2, 'contacted', { moved: '2026-12-02T00:00:00.000Z' }),
          at(3, 'contacted', { moved: '2026-12-03T05:00:00.000Z' })
        ],
        works: [work(1, { dueOn: '2026-12-10' })],
        publications: [
          post('a', 0, { plannedOn: '2026-12-09' }),
          post('b', 0, { plannedOn: '2026-12-10' }),
          post('c', 0, {}),
          post('d', 0, { plannedOn: '2026-12-01', postId: postId(1) })
        ]
      }),
      NOW
    );
    expect({ overdue, stuck, late: posts.late }).toEqual({ overdue: 1, stuck: 1, late: 1 });
  });
});

describe('its money', () => {
  test('committed is the fee where one is stated, else the price of each planned post; others are unpriced', () => {
    const quotes = [QUOTE, { ...QUOTE, kind: 'video', priceYuan: 3_000 }];
    const { committed } = overviewOf(
      rowsWith({
        campaign: { paysFee: true },
        rows: [
          at(0, 'contracted', { quote: QUOTE, quotes }),
          at(1, 'creating', { quote: QUOTE, quotes }),
          at(2, 'briefed', { quote: QUOTE, quotes }),
          at(3, 'published', { estimate: { value: 900, low: 100, high: 4_000 }, quote: undefined, quotes: undefined }),
          at(4, 'negotiating', { quote: QUOTE, quotes })
        ],
        works: [work(2, { paid: { fee: 500, product: 30 } })],
        publications: [post('a', 1, { kind: 'image' }), post('b', 1, { kind: 'video' })]
      }),
      NOW
    );
    // 1,100 for one post; 1,100 + 3,300 for two; 500 + 50 + 30.
    expect(committed.yuan).toBeCloseTo(1_100 + 4_400 + 580);
    expect(committed.unpriced).toBe(1);
  });

  test('nobody bound, nothing paid: no figures at all', () => {
    const { committed, paid, posts } = overviewOf(
      rowsWith({ campaign: { budgetYuan: 0 }, rows: [at(0, 'to-vet')] }),
      NOW
    );
    expect(committed).toEqual({ unpriced: 0 });
    expect(paid).toBeUndefined();
    expect(posts).toEqual({ planned: 0, out: 0, measured: 0, late: 0 });
  });

  test('paid is what was spent, with the campaign’s own costs; posts as far as they are', () => {
    const { paid, posts } = overviewOf(
      rowsWith({
        campaign: { spent: { ads: 200 } },
        rows: [at(0, 'published')],
        works: [work(0, { paid: { fee: 500 } }), work(1, { results: { orders: 3 } })],
        publications: [
          post('a', 0, { postId: postId(1) }),
          post('b', 0, { postId: postId(1) }),
          post('c', 0, { postId: postId(2) }),
          post('d', 0, {})
        ],
        measurements: [reading(1, 24, { likes: 5, collects: 1, comments: 1 }), reading(2, 24, { likes: 5 })]
      }),
      NOW
    );
    expect(paid).toMatchObject({ value: 700, of: 1, all: 2 });
    expect(posts).toEqual({ planned: 3, out: 2, measured: 1, late: 0 });
  });
});
