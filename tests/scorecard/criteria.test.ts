import { describe, expect, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import { breakouts } from '@/lib/scorecard/criteria/breakouts';
import { cadence } from '@/lib/scorecard/criteria/cadence';
import { commentDepth } from '@/lib/scorecard/criteria/comment-depth';
import { followingRatio } from '@/lib/scorecard/criteria/following-ratio';
import { lifetimeEngagement } from '@/lib/scorecard/criteria/lifetime-engagement';
import { momentum } from '@/lib/scorecard/criteria/momentum';
import { originality } from '@/lib/scorecard/criteria/originality';
import { peerEngagement } from '@/lib/scorecard/criteria/peer-engagement';
import { regularity } from '@/lib/scorecard/criteria/regularity';
import { saveDepth } from '@/lib/scorecard/criteria/save-depth';
import { steadyEngagement } from '@/lib/scorecard/criteria/steady-engagement';
import { trackRecord } from '@/lib/scorecard/criteria/track-record';
import type { Criterion } from '@/lib/scorecard/criterion';
import {
  ago,
  exactly,
  header,
  idFrom,
  liked,
  opened,
  postAt,
  subjectOf,
  times,
  wholeList
} from '@/tests/measures/evidence';

function scoreOf(criterion: Criterion, facts: Partial<Dossier>): number {
  const finding = criterion.judge(subjectOf(facts));
  if (finding.status === 'unknown') expect.fail(JSON.stringify(finding.missing));
  return finding.score;
}

describe('lifetime-engagement', () => {
  test.each([
    [10_000, 4_000, 0],
    [10_000, 10_000, 0.15],
    [10_000, 20_000, 0.3],
    [10_000, 80_000, 0.65],
    [10_000, 100_000, 0.7],
    [10_000, 900_000, 0.97],
    [999_999, 1_999_998, 0.3],
    [1_000_000, 1_600_000, 0.5]
  ])('%i followers, %i likes and collects: %f', (followers, likesAndCollects, score) =>
    expect(scoreOf(lifetimeEngagement, { profile: header({ followers, likesAndCollects }) })).toBeCloseTo(score, 6)
  );
});

describe('following-ratio', () => {
  test.each([
    [100, 1_000, 0.4 / 2 + 0.05 - 0.2],
    [500, 500, 0.3],
    [5_000, 500, 0.8],
    [500_000, 500, 1],
    [500_000, 999, 1],
    [500_000, 1_000, 0.6],
    [500_000, 1_499, 0.6],
    [500_000, 1_500, 0.4],
    [500_000, 0, 1]
  ])('%i followers, following %i: %f', (followers, following, score) =>
    expect(scoreOf(followingRatio, { profile: header({ followers, following }) })).toBeCloseTo(score, 6)
  );
});

describe('peer-engagement', () => {
  const at = (followers: number, likes: number, n: number) =>
    scoreOf(peerEngagement, { profile: header({ followers }), posts: liked(times(n, likes)) });
  test.each([
    ['the peers’ median', 10_000, 50 / 1.45, 20, 0.5],
    ['the peers’ ninetieth percentile', 10_000, 300 / 1.45, 20, 0.9],
    ['the same from 19 notes, drawn to the middle', 10_000, 300 / 1.45, 19, (19 * 0.9 + 2.5) / 24],
    ['the same from five notes', 10_000, 300 / 1.45, 5, 0.7],
    ['another curve from 20,000 on', 20_000, 70 / 1.45, 20, 0.5],
    ['another from 200,000 on', 200_000, 3_000 / 1.25, 20, 0.9],
    ['no likes at all', 10_000, 0, 20, 0]
  ])('%s', (_, followers, likes, n, score) => expect(at(followers, likes, n)).toBeCloseTo(score, 4));
});

describe('steady-engagement', () => {
  const e = Math.E;
  const swing = (spread: number, n = 20) =>
    Array.from({ length: n }, (_, place) => 100 * e ** (place % 2 ? spread : -spread) - 1);
  test.each([
    ['ordinary swings', swing(0.95), 0.5],
    ['small swings', swing(0.6), 0.9],
    ['too even', times(20, 100), 0.2],
    ['too even from ten notes', times(10, 100), (10 * 0.2 + 2.5) / 15],
    ['even for want of likes', times(20, 29), 1],
    ['even at thirty likes', times(20, 30), 0.2],
    ['a variation of .3 is not below .3', [...times(10, 70), ...times(10, 130)], 0.9992]
  ])('%s', (_, likes, score) => expect(scoreOf(steadyEngagement, { posts: liked(likes) })).toBeCloseTo(score, 3));
});

describe('save-depth', () => {
  const three = (title: string, collects: number) =>
    liked(times(12, 100), { title }).map((post, place) => (place < 3 ? opened(post, collects, 0) : post));
  test.each([
    ['an ordinary niche', '随便说说', 0.45, 0.5],
    ['looks', '口红试色', 0.3, 0.5],
    ['looks, much saved', '口红试色', 0.9, 0.9],
    ['tutorials', '空气炸锅食谱', 0.7, 0.5],
    ['tutorials, much saved', '空气炸锅食谱', 1.5, 0.9],
    ['nothing saved', '随便说说', 0, 0]
  ])('%s', (_, title, collects, score) =>
    expect(scoreOf(saveDepth, { posts: three(title, collects) })).toBeCloseTo(score, 4)
  );
});

describe('comment-depth', () => {
  const three = (likes: number, comments: number) => liked(times(3, likes)).map(post => opened(post, 0, comments));
  test.each([
    [1_000, 0, 0.1],
    [1_000, 0.003, 0.1],
    [1_000, 0.04, 0.6],
    [1_000, 0.1, 0.85],
    [1_000, 0.6, 1],
    [50, 0.62, 0.6],
    [49, 0.62, 1]
  ])('%i likes, %f comments per like: %f', (likes, comments, score) =>
    expect(scoreOf(commentDepth, { posts: three(likes, comments) })).toBeCloseTo(score, 6)
  );
});

describe('cadence', () => {
  test.each([
    [0, 0],
    [3, 0.25],
    [12, 0.65],
    [24, 0.9],
    [36, 1],
    [60, 1],
    [120, 0.7],
    [300, 0.4]
  ])('%i notes in 90 days: %f', (n, score) => {
    const posts = Array.from({ length: n }, (_, place) => postAt((place * 89) / n));
    expect(scoreOf(cadence, { posts, listing: wholeList })).toBeCloseTo(score, 6);
  });
});

describe('regularity', () => {
  const weeks = (n: number) => Array.from({ length: n }, (_, place) => postAt(place * 7 + 3));
  test.each([
    ['nothing', weeks(0), 0],
    ['two weeks', weeks(2), 0.1],
    ['six weeks', weeks(6), 0.5],
    ['nine weeks, fewer than ten notes', weeks(9), 0.8],
    ['twelve weeks of clockwork', weeks(12), 1],
    ['ten weeks by ten even notes', weeks(10), 0.7 * (0.8 + 0.2 / 3) + 0.3],
    ['one burst', Array.from({ length: 30 }, (_, place) => postAt(1 + place / 1e4)).concat(postAt(300)), 0.7 * 0.05]
  ])('%s', (_, posts, score) => expect(scoreOf(regularity, { posts, listing: wholeList })).toBeCloseTo(score, 4));
});

describe('breakouts', () => {
  const share = (out: number, n = 20) => ({ posts: liked([...times(out, 900), ...times(n - out, 100)]) });
  test.each([
    ['none', share(0), 0.35],
    ['one in twenty', share(1), 0.55],
    ['a quarter', share(5), 1],
    ['none of ten, drawn to the middle', share(0, 10), (10 * 0.35 + 2.5) / 15]
  ])('%s', (_, facts, score) => expect(scoreOf(breakouts, facts)).toBeCloseTo(score, 6));

  test.each([
    [0.1, 0.75],
    [0, 0.35]
  ])('the marketplace’s share of %f counts when it is larger', (value, score) => {
    const marketplace = { thousandLikeShare: { value, at: ago(0), from: 'marketplace' as const } };
    expect(scoreOf(breakouts, { ...share(0), marketplace })).toBeCloseTo(score, 6);
  });
});

describe('originality', () => {
  test.each([
    [0, 1],
    [2, 1],
    [5, 0.7],
    [15, 0.2],
    [30, 0]
  ])('%i of 100 titles repeated: %f', (repeated, score) => {
    const posts = Array.from({ length: 100 }, (_, place) =>
      postAt(5 + place, { title: place < repeated ? '各有题目99' : `各有题目${place}`, likes: exactly(1) })
    );
    expect(scoreOf(originality, { posts })).toBeCloseTo(score, 6);
  });
});

describe('momentum', () => {
  test.each([
    [10, 0.1],
    [20, 0.1],
    [40, 0.3],
    [72, 0.55],
    [100, 0.7],
    [140, 0.9],
    [170, 1],
    [500, 1]
  ])('%i likes after 100: %f', (likes, score) =>
    expect(scoreOf(momentum, { posts: liked([...times(10, likes), ...times(20, 100)]) })).toBeCloseTo(score, 6)
  );
});

describe('track-record', () => {
  const since = (years: number) => ({ posts: [postAt(years * 365.25)], listing: wholeList });
  const reply = { marketplace: { replyRate48h: { value: 0.5, at: ago(0), from: 'marketplace' as const } } };
  const campaign = (value: 'good' | 'mixed' | 'poor') => ({ answers: { pastCampaign: { value, at: ago(0) } } });
  test.each([
    ['a month', since(0.1), 0.1],
    ['half a year', since(0.5), 0.4],
    ['a year', since(1), 0.6],
    ['two years', since(2), 0.8],
    ['four years', since(4), 1],
    ['an account of nine years, its notes unseen', { id: idFrom(9 * 365.25) }, 0.8],
    ['an account of a year, its notes unseen', { id: idFrom(365.25) }, 0.6],
    ['a reply rate', { ...since(4), ...reply }, 0.75],
    ['a good campaign', { ...since(1), ...campaign('good') }, 0.8],
    ['a mixed one', { ...since(1), ...campaign('mixed') }, 0.55],
    ['a poor one', { ...since(1), ...campaign('poor') }, 0.35],
    ['both', { ...since(4), ...reply, ...campaign('good') }, 2.5 / 3]
  ])('%s', (_, facts, score) => expect(scoreOf(trackRecord, facts)).toBeCloseTo(score, 3));
});
