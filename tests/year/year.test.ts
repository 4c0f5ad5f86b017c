import { describe, expect, test } from 'vitest';
import { dealsOf, wideSpending } from '@/lib/campaign/deals';
import { finishedIn, quarterResult } from '@/lib/campaign/year';
import { post, postId, reading, rowsWith, three, work } from '../campaign/campaign-rows';
import { LIST, numberedId } from '../export/sample-row';
import { deal, note } from './deals';

const SPAN = { from: '2026-12-01', until: '2027-03-01' };
const inUtc = { dayOf: (at: string) => at.slice(0, 10), now: Date.parse('2026-12-20T00:00:00.000Z') };

describe('a quarter', () => {
  test('holds what is on its first and its last day, and nothing beyond', () => {
    const result = quarterResult(
      [
        deal('a', 'x', { posts: [note('1', '2026-11-30', 5), note('2', '2026-12-01', 10)] }),
        deal('b', 'x', { posts: [note('3', '2027-02-28', 20), note('4', '2027-03-01', 40)] }),
        deal('c', 'x', { day: '2027-03-01', cost: 9, posts: [note('5', '2027-03-01', 80)] }),
        deal('d', 'x', { day: '2026-11-30', cost: 9 })
      ],
      [
        { listId: 'x', day: '2026-11-30', yuan: 1_000 },
        { listId: 'x', day: '2027-03-01', yuan: 2_000 }
      ],
      SPAN
    );
    expect(result.creatorIds).toEqual(['a', 'b']);
    expect(result.posts).toBe(2);
    expect(result.engagements).toEqual({ value: 30, of: 2, all: 2, about: false });
    expect(result.perPost?.value).toBe(15);
    expect(result.spent).toBeUndefined();
    expect(result.cpe).toBeUndefined();
  });

  test('counts a creator of two campaigns once, and a note that both link once', () => {
    const shared = note('1', '2026-12-05', 100);
    const result = quarterResult(
      [
        deal('a', 'x', { tier: 'micro', day: '2026-12-05', cost: 300, engagements: 100, posts: [shared] }),
        deal('a', 'y', {
          day: '2026-12-09',
          cost: 100,
          engagements: 150,
          posts: [shared, note('2', '2026-12-09', 50)]
        }),
        deal('b', 'y', {
          tier: 'nano',
          day: '2026-12-09',
          cost: 80,
          engagements: 20,
          posts: [note('3', '2026-12-09', 20)]
        })
      ],
      [],
      SPAN
    );
    expect(result).toMatchObject({ creatorIds: ['a', 'b'], campaigns: 2, posts: 3 });
    expect([...result.byTier]).toEqual([
      ['micro', 1],
      ['nano', 1]
    ]);
    expect(result.engagements?.value).toBe(170);
    expect(result.spent).toEqual({ value: 480, of: 3, all: 3, about: false });
    // 400 ÷ 150 and 80 ÷ 20: the middle is their mean.
    expect(result.cpe?.value).toBeCloseTo((400 / 150 + 4) / 2);
    expect(result.cpe).toMatchObject({ of: 2, all: 2 });
  });

  test('says nothing of what is unknown', () => {
    const result = quarterResult(
      [
        deal('a', 'x', { day: '2026-12-05', posts: [note('1', '2026-12-05')] }),
        deal('b', 'x', { day: '2026-12-06', cost: 90, posts: [note('2', undefined, 70)] })
      ],
      [],
      SPAN
    );
    expect(result.posts).toBe(1);
    expect(result.engagements).toBeUndefined();
    expect(result.perPost).toBeUndefined();
    expect(result.cpe).toBeUndefined();
    expect(result.spent).toEqual({ value: 90, of: 1, all: 2, about: false });
    expect([...result.byTier]).toEqual([[undefined, 2]]);
    expect(quarterResult([], [], SPAN)).toEqual({ creatorIds: [], byTier: new Map(), campaigns: 0, posts: 0 });
  });

  test('what was spent for a campaign as a whole is in it alone where no fee is known', () => {
    const { spent } = quarterResult(
      [deal('a', 'x', { day: '2026-12-05' })],
      [{ listId: 'x', day: '2026-12-05', yuan: 700 }],
      SPAN
    );
    expect(spent).toEqual({ value: 700, of: 0, all: 1, about: false });
  });
});

describe('one creator’s work together', () => {
  test('a cost counts only with the engagements of the same work', () => {
    const [one] = finishedIn([
      deal('a', 'x', {
        cost: 200,
        engagements: 100,
        day: '2026-12-01',
        outcome: 'good',
        posts: [note('1', '2026-12-01', 100)]
      }),
      deal('a', 'y', { cost: 900, day: '2026-12-09', outcome: 'mixed', posts: [note('2', '2026-12-09')] }),
      deal('a', 'z', { engagements: 700, outcome: 'poor', posts: [note('3', undefined, 700)] })
    ]);
    expect(one).toMatchObject({ cpe: 2, cost: 200, engagements: 100, posts: 2, campaigns: 3, outcome: 'mixed' });
  });

  test('nothing measured, nothing paid: no cost per engagement', () => {
    const [one] = finishedIn([deal('a', 'x')]);
    expect(one).toMatchObject({ cpe: undefined, cost: undefined, engagements: undefined, posts: 0 });
    const [none] = finishedIn([deal('b', 'x', { cost: 10, engagements: 0, posts: [note('1', '2026-12-01', 0)] })]);
    expect(none).toMatchObject({ cpe: undefined, cost: 10, engagements: 0, posts: 1 });
  });
});

describe('the rows of a campaign as work', () => {
  const named = { listId: LIST, listName: 'Spring' };

  test('costs, engagements of all posts, tier and day', () => {
    const deals = dealsOf({ ...three(), ...named }, inUtc);
    // 4,000 + 100 + 500 and the estimated fee of 10 %; 1,500 + 500 engagements.
    expect(deals[0]).toMatchObject({
      creatorId: numberedId(0),
      tier: 'mid',
      cost: 5_000,
      isCostEstimated: true,
      engagements: 2_000,
      isOver: false,
      day: '2026-11-01'
    });
    expect(deals[1]).toMatchObject({ cost: 650, engagements: undefined, isCostEstimated: false });
    expect(deals[2]).toMatchObject({ cost: 80, partnership: 'product-seeding', day: undefined, posts: [] });
  });

  test('the day is the user’s own: an evening in China is the next day nowhere else', () => {
    const rows = rowsWith({
      publications: [post('a', 0, { postId: postId(1) })],
      measurements: [
        reading(1, 24, { likes: 1, collects: 1, comments: 1 }, { publishedAt: '2026-11-30T16:30:00.000Z' })
      ]
    });
    const days = ['UTC', 'Asia/Shanghai'].map(timeZone => {
      const dayOf = (at: string) => new Date(at).toLocaleDateString('sv', { timeZone });
      return dealsOf({ ...rows, ...named }, { ...inUtc, dayOf })[0]?.day;
    });
    expect(days).toEqual(['2026-11-30', '2026-12-01']);
  });

  test('work of which only its end is known is work', () => {
    const rows = rowsWith({ works: [work(7, { finishedOn: '2026-12-03', outcome: 'poor' })] });
    expect(dealsOf({ ...rows, ...named }, inUtc)).toMatchObject([
      { creatorId: numberedId(7), isOver: true, day: '2026-12-03', outcome: 'poor', posts: [] }
    ]);
  });

  test('a campaign’s end is the end of all its work; its own spending falls on that day', () => {
    const rows = rowsWith({
      campaign: {
        finishedOn: '2026-12-31',
        spent: { ads: 300 },
        amplification: [{ id: 'a', channel: 'weibo', costYuan: 50, done: true }]
      },
      works: [work(0, { paid: { fee: 10 } }), work(1, { paid: { fee: 10 }, finishedOn: '2026-12-02' })]
    });
    const deals = dealsOf({ ...rows, ...named }, inUtc);
    expect(deals.map(({ day, isOver }) => [day, isOver])).toEqual([
      ['2026-12-31', true],
      ['2026-12-02', true]
    ]);
    expect(wideSpending({ ...rows, ...named }, deals)).toEqual({ listId: LIST, day: '2026-12-31', yuan: 350 });
    expect(wideSpending({ ...rowsWith({ campaign: { spent: { ads: 1 } } }), ...named }, [])).toBeUndefined();
  });
});
