import { describe, expect, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Quote } from '@/lib/evidence/marketplace';
import type { Visit } from '@/lib/shortlist/visit';
import { type Changes, isUnchanged, whatChanged } from '@/lib/shortlist/what-changed';
import { ago, exactly, idFrom, postAt, rounded } from '@/tests/measures/evidence';
import { scoreOf, visitAt } from './visit-at';

const blank: Dossier = { id: idFrom(900), firstSeenAt: ago(90) };

/** What the visits of 7 days ago and today show differently. */
function changed(from: Partial<Visit>, to: Partial<Visit>, facts: Partial<Dossier> = {}): Changes {
  const changes = whatChanged([visitAt(30), visitAt(7, from), visitAt(0, to)], { ...blank, ...facts });
  if (!changes) throw new Error('Nothing was compared');
  return changes;
}

test.each([0, 1])('%d visits are nothing to compare', n => {
  expect(whatChanged([visitAt(0)].slice(0, n), blank)).toBeUndefined();
});

test('the last two visits are compared; the same page and verdict are no change', () => {
  const changes = changed({}, {});
  expect([changes.from.at, changes.to.at]).toEqual([ago(7), ago(0)]);
  expect(isUnchanged(changes)).toBe(true);
});

describe('a change', () => {
  test.each<[string, Partial<Visit>, Partial<Visit>, boolean]>([
    ['a follower more', {}, { followers: exactly(36_013) }, false],
    [
      'followers in the same rounding',
      { followers: rounded(36_000, 1_000) },
      { followers: rounded(36_000, 1_000) },
      true
    ],
    ['likes and saves', {}, { likesAndCollects: exactly(412_001) }, false],
    ['another name', {}, { nickname: '阿梨' }, false],
    ['another bio', {}, { bio: '' }, false],
    ['a signal raised', {}, { raised: ['follower-spike'] }, false],
    ['a signal settled', { raised: ['follower-spike'] }, {}, false],
    ['notes seen for the first time', {}, { posts: 121 }, false],
    ['fewer notes in the list', {}, { posts: 119 }, true],
    ['the score', {}, { score: scoreOf(73) }, false],
    ['less than views show of the score', {}, { score: scoreOf(72.4) }, true],
    ['a grade', {}, { score: { ...scoreOf(72), grade: null } }, false],
    ['nothing known of the score', {}, { score: scoreOf(null) }, false],
    ['a criterion under the same score', {}, { criteria: { 'lifetime-engagement': 6.1, 'save-depth': 3.1 } }, false]
  ])('%s', (_, from, to, isSame) => {
    expect(isUnchanged(changed(from, to))).toBe(isSame);
  });

  test('a name that was not read is no other name', () => {
    const { nickname: _unread, bio: _too, ...nameless } = visitAt(0);
    const changes = whatChanged([visitAt(7), nameless], blank);
    expect(changes?.nickname).toBeUndefined();
    expect(changes?.bio).toBeUndefined();
    expect(changed({ bio: 'a' }, { bio: 'b' }).bio).toEqual({ from: 'a', to: 'b' });
  });
});

describe('criteria', () => {
  test('what moved, newly measured and no longer measured first, then the widest', () => {
    const { score } = changed(
      { criteria: { a: 1, b: 2, c: 3, d: 4 } },
      { criteria: { a: 1, b: 2.1, c: 1, e: 0 }, score: scoreOf(60) }
    );
    expect(score?.criteria).toEqual([
      { id: 'd', from: 4, to: null },
      { id: 'e', from: null, to: 0 },
      { id: 'c', from: 3, to: 1 },
      { id: 'b', from: 2, to: 2.1 }
    ]);
  });

  test('a visit that kept none is not compared by them', () => {
    const { criteria: _gone, ...bare } = visitAt(7);
    expect(whatChanged([bare, visitAt(0)], blank)?.score).toBeUndefined();
  });

  test.each<[string, Partial<Visit>, boolean]>([
    ['the same rules', {}, false],
    ['another version', { ruleset: '2027.01' }, true],
    ['an edit or a brief', { own: 'b 2026-11-19T08:00:00.000Z' }, true]
  ])('%s', (_, to, byRules) => {
    expect(changed({}, { ...to, score: scoreOf(60) }).score?.byRules).toBe(byRules);
  });
});

describe('notes', () => {
  test.each([
    [7.1, 0],
    [6.9, 1],
    [0.1, 1],
    [-0.1, 0]
  ])('one of %d days ago', (days, n) => {
    expect(changed({}, {}, { posts: [postAt(days)] }).newPosts).toHaveLength(n);
  });

  test('newest first; the rest of those that came into the list are older ones', () => {
    const posts = [postAt(6), postAt(2), postAt(40)];
    const { newPosts, olderPosts } = changed({ posts: 10 }, { posts: 15 }, { posts });
    expect(newPosts).toEqual([posts[1], posts[0]]);
    expect(olderPosts).toBe(3);
  });

  test('a time on the page goes before the id, the id before a bare day', () => {
    const moment = (days: number, precision: 'minute' | 'day') => ({ value: ago(days), precision });
    const posts = [postAt(30, { publishedAt: moment(2, 'minute') }), postAt(30, { publishedAt: moment(2, 'day') })];
    expect(changed({}, {}, { posts }).newPosts).toEqual([posts[0]]);
  });
});

describe('prices', () => {
  const quote = (days: number, priceYuan: number, facts: Partial<Quote> = {}): Quote => ({
    kind: 'image',
    priceYuan,
    at: ago(days),
    from: 'marketplace',
    ...facts
  });

  test.each<[string, Quote[], [number, number?][]]>([
    ['of before the earlier visit', [quote(8, 2_000)], []],
    ['the first', [quote(1, 2_000)], [[2_000]]],
    ['the same again', [quote(8, 2_000), quote(1, 2_000)], []],
    ['another', [quote(8, 2_000), quote(1, 2_400)], [[2_400, 2_000]]],
    [
      'up and back, newest first',
      [quote(8, 2_000), quote(3, 2_400), quote(1, 2_000)],
      [
        [2_000, 2_400],
        [2_400, 2_000]
      ]
    ],
    ['of another kind', [quote(8, 2_000), quote(1, 2_400, { kind: 'video' })], [[2_400]]],
    ['of another deal', [quote(8, 2_000), quote(1, 2_400, { deal: 'gift' })], [[2_400]]],
    ['a deal that is said', [quote(8, 2_000), quote(1, 2_400, { deal: 'paid-post' })], [[2_400, 2_000]]],
    ['of another source', [quote(8, 2_000), quote(1, 2_400, { from: 'user' })], [[2_400]]]
  ])('%s', (_, quotes, prices) => {
    const told = changed({}, {}, { quotes }).prices.map(({ quote: { priceYuan }, before }) =>
      before ? [priceYuan, before.priceYuan] : [priceYuan]
    );
    expect(told).toEqual(prices);
  });
});
