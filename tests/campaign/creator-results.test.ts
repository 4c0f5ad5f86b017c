import { describe, expect, test } from 'vitest';
import { creatorResults } from '@/lib/campaign/creator-results';
import { costOf, engagementsOf } from '@/lib/campaign/kpi';
import { wideCosts, wideTotal } from '@/lib/campaign/wide-costs';
import { numberedId, rowOf } from '../export/sample-row';
import { exactly, post, postId, reading, rowsWith, three, work } from './campaign-rows';

const [first, second, third] = creatorResults(three());

test('only those who take part, in the order of the list', () => {
  expect(creatorResults(three()).map(({ creatorId }) => creatorId)).toEqual([0, 1, 2].map(numberedId));
});

test('somebody who left the list still counts, after the others', () => {
  const gone = rowsWith({
    rows: [rowOf({ creatorId: numberedId(1) })],
    works: [
      work(0, { paid: { fee: 300 } }),
      work(1, { paid: { fee: 200 } }),
      work(2, { owner: 'Lin' }),
      work(3, { paid: {} })
    ]
  });
  expect(creatorResults(gone).map(({ creatorId, row }) => [creatorId, row === undefined])).toEqual([
    [numberedId(1), false],
    [numberedId(0), true]
  ]);
});

describe('what a creator brought', () => {
  test('the last reading of each post, together', () => {
    // 900 + 300, 400 + 150, 100 + 50, 100.
    expect(first?.outcome).toMatchObject({ likes: 1_200, collects: 550, comments: 150, shares: 100 });
    expect(first && engagementsOf(first.outcome)).toBe(2_000);
  });
  test('nothing of whom one post was not measured whole', () => {
    expect(second && engagementsOf(second.outcome)).toBeUndefined();
    expect(second?.posts.map(({ engagements }) => engagements)).toEqual([100, undefined]);
  });
  test('reads of some posts are no reads of all', () => {
    expect(second?.outcome.reads).toBeUndefined();
    expect(second?.soFar.reads).toBe(3_000);
  });
  test('what was entered for the creator wins over the posts', () => {
    const [one] = creatorResults(
      rowsWith({
        works: [work(0, { results: { reads: 9_000 }, paid: { ads: 70 } })],
        publications: [post('a', 0, { postId: postId(1), reads: 4_000, impressions: 8_000, adsYuan: 50 })]
      })
    );
    expect(one?.outcome).toMatchObject({ reads: 9_000, impressions: 8_000 });
    expect(one?.cost.ads).toBe(70);
  });
  test('a note that stands twice in the plan counts once', () => {
    const [one] = creatorResults(
      rowsWith({
        publications: [post('a', 0, { postId: postId(1) }), post('b', 0, { postId: postId(1) }), post('c', 0)],
        measurements: [reading(1, 24, { likes: 10, collects: 5, comments: 1 })]
      })
    );
    expect(one && engagementsOf(one.outcome)).toBe(16);
    expect([one?.planned, one?.posts.length]).toEqual([2, 1]);
  });
  test('a rounded count is told', () => {
    const rounded = { ...reading(1, 24, { likes: 10, collects: 5 }), comments: exactly(12_000, 'rounded') };
    const rows = rowsWith({ publications: [post('a', 0, { postId: postId(1) })], measurements: [rounded] });
    expect(creatorResults(rows)[0]?.isRounded).toBe(true);
    expect(first?.isRounded).toBe(false);
  });
});

describe('what a creator cost', () => {
  test.each([
    // 4,000 + 400 estimated + 100 + 500
    ['a fee that comes on top and is not known yet', first, 5_000, true],
    // 600 + 0 + 50 for a post
    ['a fee that was entered as 0', second, 650, false],
    ['a gift', third, 80, false]
  ])('%s', (_, result, yuan, isEstimated) => {
    expect(result && costOf(result.cost)).toBe(yuan);
    expect(result?.isFeeEstimated).toBe(isEstimated);
  });
  test('where the fee does not come on top there is none', () => {
    const [one] = creatorResults(rowsWith({ campaign: {}, works: [work(0, { paid: { fee: 4_000 } })] }));
    expect(one?.cost).toEqual({ fee: 4_000 });
  });
});

describe('costs of the campaign as a whole', () => {
  const amplification = [
    { id: '1', channel: 'shutiao', costYuan: 300, done: true },
    { id: '2', channel: 'juguang', costYuan: 900 },
    { id: '3', channel: 'weibo', done: true }
  ] as const;
  test.each([
    ['none stated', {}, undefined],
    ['nothing spent is a figure', { spent: { ads: 0 } }, 0],
    ['carrying on counts once it is done', { spent: { ads: 1_000, product: 200 }, amplification }, 1_500]
  ] as const)('%s', (_, plan, yuan) => {
    const { campaign } = rowsWith({ campaign: plan });
    expect(wideTotal(wideCosts(campaign))).toBe(yuan);
  });
});
