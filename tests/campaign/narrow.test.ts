import { describe, expect, test } from 'vitest';
import { type ByHand, narrow } from '@/lib/campaign/narrow';
import { adviceOf } from '@/lib/campaign/narrow-advice';
import type { Wishes } from '@/lib/campaign/ruled-out';
import type { Row } from '@/lib/shortlist/row';
import { candidate, uninspected } from './candidates';

const wishes = (own: Partial<Wishes> = {}): Wishes => ({ keep: 12, provisional: false, ...own });
const nothing: ByHand = new Map();
const ids = (found: { row: Row }[]) => found.map(({ row }) => row.summary.creatorId);

const critical = { flags: [{ id: 'underpriced', status: 'raised', severity: 'critical' }] } as const;
const warned = { flags: [{ id: 'underpriced', status: 'raised', severity: 'warn' }] } as const;
const mega = { tier: { id: 'mega', band: '500K+' } } as const;
const estimated = { estimate: { low: 400, value: 1_234, high: 3_000 } };

describe('what rules a creator out, whoever else stays', () => {
  test.each([
    [
      'a critical signal',
      candidate('a', { facts: { flags: [...critical.flags] } }),
      {},
      { why: 'critical-signal', flags: ['underpriced'] }
    ],
    ['a warning does not', candidate('a', { facts: { flags: [...warned.flags] } }), {}, undefined],
    [
      'a point below the line',
      candidate('a', { score: 59.99 }),
      { minimumScore: 60 },
      { why: 'score-below', score: 59, line: 60 }
    ],
    ['on the line', candidate('a', { score: 60 }), { minimumScore: 60 }, undefined],
    ['a point above it', candidate('a', { score: 61 }), { minimumScore: 60 }, undefined],
    ['no line, no reason', candidate('a', { score: 3 }), {}, undefined],
    [
      'a point short of half measured',
      candidate('a', { coverage: 49.5 }),
      {},
      { why: 'thin', measured: 49, needed: 50 }
    ],
    ['half measured', candidate('a', { coverage: 50 }), {}, undefined],
    ['provisional may stay', candidate('a', { coverage: 20 }), { provisional: true }, undefined],
    [
      'nothing measured may not',
      candidate('a', { score: null, coverage: 0 }),
      { provisional: true },
      { why: 'nothing-measured' }
    ],
    [
      'measured enough in too few dimensions',
      candidate('a', {
        facts: { score: { value: 70, low: 40, high: 90, coverage: 50, confidence: 0.5, grade: null } }
      }),
      {},
      { why: 'few-dimensions', needed: 3 }
    ],
    ['not inspected', uninspected('a'), { provisional: true }, { why: 'not-inspected' }],
    ['no price under a budget', candidate('a', { price: 'none' }), { budgetYuan: 5_000 }, { why: 'price-unknown' }],
    ['no price without a budget', candidate('a', { price: 'none' }), {}, undefined],
    [
      'a yuan above the whole budget',
      candidate('a', { price: 5_001 }),
      { budgetYuan: 5_000 },
      { why: 'above-budget', price: 5_001, isEstimate: false, budget: 5_000 }
    ],
    ['all of the budget', candidate('a', { price: 5_000 }), { budgetYuan: 5_000 }, undefined],
    [
      'an estimate above it',
      candidate('a', { price: 'none', facts: estimated }),
      { budgetYuan: 1_199 },
      { why: 'above-budget', price: 1_200, isEstimate: true, budget: 1_199 }
    ],
    ['an estimate within it', candidate('a', { price: 'none', facts: estimated }), { budgetYuan: 1_200 }, undefined],
    [
      'another size than the brief wants',
      candidate('a', { facts: mega }),
      { tiers: ['micro'] },
      { why: 'other-tier', tier: 'mega' }
    ],
    ['the size that it wants', candidate('a', { facts: mega }), { tiers: ['micro', 'mega'] }, undefined],
    ['any size where it names none', candidate('a', { facts: mega }), { tiers: [] }, undefined]
  ] as [string, Row, Partial<Wishes>, object | undefined][])('%s', (_, row, own, reason) => {
    const { stays, leaves } = narrow([row], wishes(own), nothing);
    expect(leaves.map(one => one.reason)).toEqual(reason === undefined ? [] : [reason]);
    expect(ids(stays)).toEqual(reason === undefined ? ['a'] : []);
  });
});

describe('who is chosen', () => {
  const three = [
    candidate('a', { score: 90, price: 3_000 }),
    candidate('b', { score: 70, price: 1_500 }),
    candidate('c', { score: 65, price: 1_500 })
  ];

  test('two who are worth more together than a dearer one', () => {
    const { stays, leaves, cost, left } = narrow(three, wishes({ budgetYuan: 3_100 }), nothing);
    expect(ids(stays)).toEqual(['b', 'c']);
    expect(leaves[0]?.reason).toEqual({ why: 'no-money', price: 3_000, isEstimate: false, left: 100 });
    expect([cost.total, left]).toEqual([3_000, 100]);
  });

  test('the most points where places are few; the last place is named', () => {
    const { stays, leaves, left } = narrow(three, wishes({ keep: 2 }), nothing);
    expect(ids(stays)).toEqual(['a', 'b']);
    expect(leaves.map(one => one.reason)).toEqual([{ why: 'no-place', least: 70 }]);
    expect(left).toBeUndefined();
  });

  test.each([
    ['more measured', candidate('a', { coverage: 60 }), candidate('b', { coverage: 61, price: 2_000 }), 'b'],
    ['then cheaper', candidate('a', { price: 1_001 }), candidate('b', { price: 1_000 }), 'b'],
    [
      'but first a whole point',
      candidate('a', { score: 71, coverage: 60, price: 9_000 }),
      candidate('b', { coverage: 100 }),
      'a'
    ],
    [
      'parts of a point are none',
      candidate('a', { score: 70.9, coverage: 60 }),
      candidate('b', { score: 70.1, coverage: 70 }),
      'b'
    ]
  ])('of equal points the one %s', (_, one, other, id) => {
    expect(ids(narrow([one, other], wishes({ keep: 1 }), nothing).stays)).toEqual([id]);
  });

  test('who is held in stays whatever the rules say, and is paid first', () => {
    const rows = [...three, candidate('d', { score: 30, price: 2_000, facts: { flags: [...critical.flags] } })];
    const found = narrow(rows, wishes({ keep: 2, budgetYuan: 3_600, minimumScore: 60 }), new Map([['d', 'in']]));
    expect(ids(found.stays)).toEqual(['b', 'd']);
    expect(found.left).toBe(100);
    expect(found.stays.map(one => one.isByHand)).toEqual([false, true]);
  });

  test('who is held out leaves, and the next one takes the place', () => {
    const { stays, leaves } = narrow(three, wishes({ keep: 2 }), new Map([['a', 'out']]));
    expect(ids(stays)).toEqual(['b', 'c']);
    expect(leaves[0]).toMatchObject({ reason: { why: 'by-hand' }, isByHand: true });
  });

  test('more held in than wanted all stay, and more than the budget is said', () => {
    const found = narrow(
      three,
      wishes({ keep: 1, budgetYuan: 4_000 }),
      new Map([
        ['a', 'in'],
        ['b', 'in']
      ])
    );
    expect(ids(found.stays)).toEqual(['a', 'b']);
    expect(found.left).toBe(-500);
    expect(adviceOf(found, wishes({ keep: 1, budgetYuan: 4_000 }))).toEqual({ about: 'held-beyond-budget', over: 500 });
  });

  test('who was archived before is left as they are, also by hand', () => {
    const gone = candidate('z', { score: 99, place: { archived: { at: '2026-11-20T08:15:02.000Z' } } });
    const found = narrow([gone, ...three], wishes(), new Map([['z', 'in']]));
    expect(ids([...found.stays, ...found.leaves])).toEqual(['a', 'b', 'c']);
    expect(found.before).toEqual([gone]);
  });

  test('what is estimated of the total, and its span', () => {
    const { cost } = narrow(
      [candidate('a'), candidate('b', { price: 'none', facts: estimated }), candidate('c', { price: 'none' })],
      wishes(),
      nothing
    );
    expect(cost).toEqual({ total: 2_200, low: 1_400, high: 4_000, estimated: 1_200, unpriced: 1 });
  });

  test('graded ones come first, provisional ones after, those without a score last', () => {
    const rows = [
      uninspected('d'),
      candidate('c', { coverage: 30, score: 99 }),
      candidate('b', { score: 60 }),
      candidate('a', { score: 80 })
    ];
    expect(ids(narrow(rows, wishes({ keep: 0 }), nothing).leaves)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what is said where a narrowing answers little', () => {
  const good = (count: number) => Array.from({ length: count }, (_, place) => candidate(`good${place}`));
  test.each([
    ['nobody on the list', [], {}, { about: 'nobody' }],
    ['nobody inspected', [uninspected('a'), uninspected('b')], {}, { about: 'nobody-inspected', count: 2 }],
    ['a budget of nothing', good(3), { budgetYuan: 0 }, { about: 'no-money' }],
    [
      'nobody priced',
      [candidate('a', { price: 'none' }), candidate('b', { price: 'none' })],
      { budgetYuan: 9 },
      { about: 'nobody-priced', count: 2 }
    ],
    ['one creator', good(1), {}, { about: 'one' }],
    ['no more than wanted', good(12), {}, { about: 'all-stay', count: 12, keep: 12 }],
    ['one more than wanted: nothing to say', good(13), {}, undefined],
    [
      'fewer than wanted, and why most leave',
      [...good(2), uninspected('a'), uninspected('b'), candidate('c', { score: 20 })],
      { minimumScore: 60 },
      { about: 'fewer', count: 2, keep: 12, most: { why: 'not-inspected', count: 2 } }
    ],
    ['fewer for want of money', good(5), { budgetYuan: 2_500 }, { about: 'fewer', count: 2, keep: 12 }]
  ] as [string, Row[], Partial<Wishes>, object | undefined][])('%s', (_, rows, own, advice) => {
    expect(adviceOf(narrow(rows, wishes(own), nothing), wishes(own))).toEqual(advice);
  });
});
