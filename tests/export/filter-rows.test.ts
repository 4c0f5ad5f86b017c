import { describe, expect, test } from 'vitest';
import { filterRows, isAsking, whatKeepsOut } from '@/lib/export/filter-rows';
import { type Filter, filterKinds } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import type { Summary } from '@/lib/shortlist/summary';
import { entry, membership, rowOf, unread, wellRead } from './sample-row';

const NOW = '2026-11-28T08:00:00.000Z';
const NOBODY: Row = { summary: unread };

const passes = (filter: Filter, row: Row): boolean =>
  filterRows([row], { filters: [filter, { by: 'archived', show: 'also' }], search: '' }, NOW).length === 1;

const scored = (value: number | null): Row => rowOf({ score: { ...wellRead.score, value } });

describe('a range holds at its bounds', () => {
  test.each([
    [39.9, false],
    [40, true],
    [60, true],
    [60.9, true],
    [61, false]
  ])('a score of %s from 40 to 60, as it is written: %s', (value, held) =>
    expect(passes({ by: 'score', range: { from: 40, to: 60 } }, scored(value))).toBe(held)
  );

  const followers = (value: number): Partial<Summary> => ({
    followers: { value, low: value, high: value, precision: 'exact', text: `${value}` }
  });
  test.each<[Filter, Partial<Summary>, Partial<Summary>]>([
    [
      { by: 'coverage', range: { from: 50 } },
      { score: { ...wellRead.score, coverage: 50 } },
      { score: { ...wellRead.score, coverage: 49 } }
    ],
    [{ by: 'followers', range: { to: 10_000 } }, followers(10_000), followers(10_001)],
    [
      { by: 'price', range: { to: 600 } },
      { quote: { kind: 'image', priceYuan: 600, at: NOW, from: 'user' } },
      { quote: { kind: 'image', priceYuan: 601, at: NOW, from: 'user' } }
    ],
    [{ by: 'cpe', range: { to: 3 } }, { costPerEngagement: 3 }, { costPerEngagement: 3.01 }],
    [
      { by: 'engagement-rate', range: { from: 0.01 } },
      { engagementRate: { value: 0.01, low: 0, high: 1, n: 9 } },
      { engagementRate: { value: 0.0099, low: 0, high: 1, n: 9 } }
    ]
  ])('%o', (filter, inside, outside) => {
    expect(passes(filter, rowOf(inside))).toBe(true);
    expect(passes(filter, rowOf(outside))).toBe(false);
    if (filter.by !== 'coverage') expect(passes(filter, NOBODY)).toBe(false);
  });

  test('a price that nobody told is the estimate, as in the table', () => {
    const { quote: _quote, costPerEngagement: _cost, ...rest } = wellRead;
    const estimated: Row = { summary: { ...rest, estimate: { low: 300, value: 500, high: 900 } } };
    expect(passes({ by: 'price', range: { to: 500 } }, estimated)).toBe(true);
    expect(passes({ by: 'price', range: { to: 499 } }, estimated)).toBe(false);
    // 500 ÷ (0.0068 × 36,000) = 2.04
    expect(passes({ by: 'cpe', range: { from: 2.04, to: 2.05 } }, estimated)).toBe(true);
  });
});

test.each<[Filter, Row, boolean]>([
  [{ by: 'tier', tiers: ['micro'] }, rowOf(), true],
  [{ by: 'tier', tiers: ['nano', 'mega'] }, rowOf(), false],
  [{ by: 'tier', tiers: ['unknown'] }, NOBODY, true],
  [{ by: 'tier', tiers: ['unknown'] }, rowOf(), false],
  [{ by: 'niche', niches: ['skincare'] }, rowOf({ niche: 'skincare' }), true],
  [{ by: 'niche', niches: ['skincare'] }, rowOf({ niche: 'food' }), false],
  [{ by: 'niche', niches: ['unknown'] }, rowOf(), true],
  [{ by: 'place', places: ['上海', '浙江'] }, rowOf(), true],
  [{ by: 'place', places: ['上海'] }, rowOf(), false],
  [{ by: 'place', places: ['unknown'] }, NOBODY, true],
  [{ by: 'tags', tags: ['干皮', '没有'] }, rowOf(), true],
  [{ by: 'tags', tags: ['没有'] }, rowOf(), false],
  [{ by: 'tags', tags: ['干皮'] }, NOBODY, false],
  [{ by: 'stage', stages: ['negotiating'] }, rowOf(), true],
  [{ by: 'stage', stages: ['to-vet'] }, rowOf(), false],
  [{ by: 'stage', stages: ['to-vet'] }, NOBODY, false],
  [{ by: 'priority', priorities: ['high'] }, { ...rowOf(), membership: { ...membership, priority: 'high' } }, true],
  [{ by: 'priority', priorities: ['high'] }, rowOf(), false],
  [{ by: 'priority', priorities: ['unknown'] }, rowOf(), true],
  [{ by: 'inspected', inspected: true }, rowOf(), true],
  [{ by: 'inspected', inspected: true }, NOBODY, false],
  [{ by: 'inspected', inspected: false }, NOBODY, true],
  [{ by: 'seen', within: 7 }, rowOf({ lastSeenAt: '2026-11-21T08:00:00.000Z' }), true],
  [{ by: 'seen', within: 7 }, rowOf({ lastSeenAt: '2026-11-21T07:59:59.999Z' }), false],
  [{ by: 'seen', within: 7 }, { summary: { ...unread, lastSeenAt: NOW } }, false]
])('%o', (filter, row, held) => expect(passes(filter, row)).toBe(held));

describe('signals', () => {
  const raised = (severity: 'critical' | 'warn' | 'info'): Row =>
    rowOf({ flags: [{ id: 'underpriced', status: 'raised', severity }] });
  test.each<[Extract<Filter, { by: 'flags' }>, Row, boolean]>([
    [{ by: 'flags', none: 'critical' }, raised('critical'), false],
    [{ by: 'flags', none: 'critical' }, raised('warn'), true],
    [{ by: 'flags', none: 'raised' }, raised('info'), false],
    [{ by: 'flags', none: 'raised' }, NOBODY, true],
    [{ by: 'flags', raised: ['underpriced'] }, raised('info'), true],
    [{ by: 'flags', raised: ['follower-spike'] }, raised('info'), false],
    [{ by: 'flags', none: 'critical', raised: ['underpriced'] }, raised('critical'), false]
  ])('%o', (filter, row, held) => expect(passes(filter, row)).toBe(held));
});

describe('archived', () => {
  const away: Row = { ...rowOf(), membership: { ...membership, archived: { at: NOW } } };
  const here = rowOf();
  test.each<[Filter[], Row[]]>([
    [[], [here]],
    [[{ by: 'archived', show: 'also' }], [away, here]],
    [[{ by: 'archived', show: 'only' }], [away]]
  ])('%o', (filters, left) => expect(filterRows([away, here], { filters, search: '' }, NOW)).toEqual(left));
});

describe('search', () => {
  const row: Row = {
    ...rowOf({ nickname: '阿梨护肤笔记', redId: 'Ali_Skin', bio: '每周更新｜ＳＰＡ爱好者' }),
    entry: { ...entry, knownAs: '梨子', note: 'Asked the assistant', tags: ['干皮', '可寄样'] }
  };
  test.each([
    ['护肤', true],
    ['ali_skin', true],
    ['spa', true],
    ['梨子', true],
    ['ASKED', true],
    ['寄样', true],
    ['护肤 干皮 asked', true],
    ['护肤 油皮', false],
    ['  ', true],
    ['笔记护肤', false]
  ])('“%s”: %s', (search, found) =>
    expect(filterRows([row], { filters: [], search }, NOW)).toHaveLength(found ? 1 : 0)
  );

  test('what is written later is found, what was taken out is not', () => {
    const later: Row = { ...row, entry: { ...entry, note: '新的' } };
    expect(filterRows([later], { filters: [], search: '新的' }, NOW)).toEqual([later]);
    expect(filterRows([later], { filters: [], search: 'asked' }, NOW)).toEqual([]);
  });
});

test('all filters hold at once, and the order stays', () => {
  const rows = [scored(90), scored(50), scored(70), rowOf({ score: { ...wellRead.score, value: 80 }, niche: 'food' })];
  const filters: Filter[] = [
    { by: 'score', range: { from: 60 } },
    { by: 'niche', niches: ['unknown'] }
  ];
  expect(filterRows(rows, { filters, search: '' }, NOW)).toEqual([rows[0], rows[2]]);
});

describe('what keeps everyone out', () => {
  const low: Filter = { by: 'score', range: { to: 10 } };
  const mega: Filter = { by: 'tier', tiers: ['mega'] };

  test('that which alone does, with how many it keeps out, most first; the search is one of them', () => {
    const rows = [rowOf(), rowOf(), rowOf({ tier: { id: 'mega', band: '' }, nickname: '小满' })];
    const view = { filters: [mega], search: '阿梨' };
    expect(whatKeepsOut(rows, view, NOW)).toEqual([
      { without: mega, count: 2 },
      { without: 'search', count: 1 }
    ]);
  });

  test('nothing where two would have to go', () =>
    expect(whatKeepsOut([rowOf()], { filters: [low, mega], search: '' }, NOW)).toEqual([]));
});

test('a filter of each kind that was just added and asks for nothing keeps nobody out', () => {
  const empty: Filter[] = [
    { by: 'tier', tiers: [] },
    { by: 'score', range: {} },
    { by: 'niche', niches: [] },
    { by: 'flags' },
    { by: 'flags', raised: [] },
    { by: 'tags', tags: [] }
  ];
  for (const filter of empty) {
    expect(isAsking(filter)).toBe(false);
    expect(passes(filter, NOBODY)).toBe(true);
  }
  expect(isAsking({ by: 'inspected', inspected: false })).toBe(true);
  expect(isAsking({ by: 'score', range: { to: 0 } })).toBe(true);
  expect(new Set(filterKinds).size).toBe(filterKinds.length);
});
