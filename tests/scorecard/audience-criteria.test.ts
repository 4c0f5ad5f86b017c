import { describe, expect, it, test } from 'vitest';
import { followerAuthenticity } from '@/lib/scorecard/criteria/follower-authenticity';
import { growthHealth } from '@/lib/scorecard/criteria/growth-health';
import { targetMatch } from '@/lib/scorecard/criteria/target-match';
import { seen, subjectOf, told } from '@/tests/measures/evidence';
import { lackOf, scoreOf } from './score-of';

describe('follower-authenticity', () => {
  test.each([
    [0, 1],
    [0.05, 0.9],
    [0.1, 0.7392],
    [0.2, 0.5],
    [0.4, 0.2608],
    [0.8, 0.1],
    [1, 0.0684]
  ])('%f of the followers suspected: %f', (share, score) =>
    expect(scoreOf(followerAuthenticity, subjectOf({ audience: { suspiciousShare: told(share) } }))).toBeCloseTo(
      score,
      4
    )
  );

  const active = (share: number, meter?: 'pugongying' | 'huitun' | 'xinhong') =>
    subjectOf({ audience: { activeShare: { ...told(share), ...(meter && { meter }) } } });

  test.each([
    [0, 0.1],
    [0.4, 0.1],
    [0.475, 0.23],
    [0.55, 0.36],
    [0.6, 0.43],
    [0.65, 0.5],
    [0.725, 0.625],
    [0.8, 0.75],
    [0.84, 0.8],
    [0.88, 0.85],
    [0.915, 0.91],
    [0.95, 0.97],
    [1, 0.97]
  ])('%f active by the marketplace’s meter: %f', (share, score) =>
    expect(scoreOf(followerAuthenticity, active(share, 'pugongying'))).toBeCloseTo(score, 9)
  );

  describe.each(['huitun', 'xinhong'] as const)('by %s', meter => {
    test.each([
      [0, 0.1],
      [0.2, 0.1],
      [0.25, 0.2],
      [0.3, 0.3],
      [0.35, 0.4],
      [0.4, 0.5],
      [0.45, 0.575],
      [0.5, 0.65],
      [0.575, 0.75],
      [0.65, 0.85],
      [0.7, 0.89],
      [0.75, 0.93],
      [1, 0.93]
    ])('%f active: %f', (share, score) =>
      expect(scoreOf(followerAuthenticity, active(share, meter))).toBeCloseTo(score, 9)
    );
  });

  it('takes what the marketplace says for its own meter', () => {
    const audience = { activeShare: told(0.65, 'marketplace') };
    expect(scoreOf(followerAuthenticity, subjectOf({ audience }))).toBeCloseTo(0.5, 9);
  });

  it('holds suspected followers above active ones', () => {
    const audience = { suspiciousShare: told(0.2), activeShare: { ...told(0.95), meter: 'pugongying' as const } };
    expect(scoreOf(followerAuthenticity, subjectOf({ audience }))).toBeCloseTo(0.5, 6);
  });

  test.each([
    ['nobody’s figure', subjectOf()],
    ['an active share of no one’s meter', active(0.9)]
  ])('is unknown with %s', (_, subject) =>
    expect(lackOf(followerAuthenticity, subject)).toEqual([{ measure: 'followerQuality', remedy: 'ask-for-audience' }])
  );
});

const grown = (percent: number) =>
  subjectOf({ marketplace: { followerGrowth30d: told(percent / 100, 'marketplace') } });

describe('growth-health', () => {
  test.each([
    [-40, 0.1],
    [-5, 0.1],
    [-3, 0.225],
    [-1, 0.35],
    [-0.5, 0.425],
    [0, 0.5],
    [0.6, 0.55],
    [1.2, 0.6],
    [2.6, 0.675],
    [4, 0.75],
    [7, 0.8],
    [10, 0.85],
    [15, 0.825],
    [20, 0.8],
    [30, 0.7],
    [40, 0.6],
    [70, 0.45],
    [100, 0.3],
    [900, 0.3]
  ])('%f %% in 30 days: %f', (percent, score) => expect(scoreOf(growthHealth, grown(percent))).toBeCloseTo(score, 9));

  test.each([
    ['the spike', 'follower-spike', 10, 0.2],
    ['the spike, on a curve already lower', 'follower-spike', -5, 0.1],
    ['another flag', 'low-engagement', 10, 0.85]
  ])('with %s raised', (_, id, percent, score) =>
    expect(scoreOf(growthHealth, grown(percent), { raised: new Set([id]) })).toBeCloseTo(score, 9)
  );

  test.each([
    ['thirty days apart', [seen(30, 10_000), seen(0, 10_400)], 0.75],
    ['seven days apart, scaled to thirty', [seen(7, 30_000), seen(0, 30_280)], 0.75],
    ['sixty days apart, scaled to thirty', [seen(60, 10_000), seen(0, 10_800)], 0.75]
  ])('by own counts %s', (_, snapshots, score) =>
    expect(scoreOf(growthHealth, subjectOf({ snapshots }))).toBeCloseTo(score, 9)
  );

  test.each([
    ['one count', [seen(30, 10_000)]],
    ['counts under seven days apart', [seen(6.99, 10_000), seen(0, 10_400)]]
  ])('is unknown with %s', (_, snapshots) =>
    expect(lackOf(growthHealth, subjectOf({ snapshots }))).toEqual([
      { measure: 'followerGrowth30d', remedy: 'visit-again-after-7-days' }
    ])
  );
});

describe('target-match', () => {
  const overlapping = (overlap: number) =>
    subjectOf(
      { audience: { ages: told({ '18-24': overlap, '25-34': 1 - overlap }) } },
      { brief: { name: 'cream', audience: { ages: ['18-24'] } } }
    );

  test.each([
    [0, 0.1],
    [0.3, 0.1],
    [0.4, 0.275],
    [0.5, 0.45],
    [0.6, 0.625],
    [0.7, 0.8],
    [0.775, 0.9],
    [0.85, 1],
    [1, 1]
  ])('an overlap of %f: %f', (overlap, score) =>
    expect(scoreOf(targetMatch, overlapping(overlap))).toBeCloseTo(score, 9)
  );

  const audience = { femaleShare: told(0.8) };
  test.each([
    ['no brief', undefined, 'write-brief'],
    ['a brief that asks for no audience', { name: 'cream' }, 'write-brief'],
    [
      'a brief that asks for none in particular',
      { name: 'cream', audience: { ages: [], provinces: [] } },
      'write-brief'
    ],
    ['nothing known of what it asks for', { name: 'cream', audience: { ages: ['18-24'] } }, 'ask-for-audience']
  ])('is unknown with %s', (_, brief, remedy) =>
    expect(lackOf(targetMatch, subjectOf({ audience }, { ...(brief && { brief }) }))).toEqual([
      { measure: 'targetOverlap', remedy }
    ])
  );

  test('a brief alone would not measure it', () =>
    expect(lackOf(targetMatch, subjectOf())).toEqual([
      { measure: 'audienceAspects', remedy: 'ask-for-audience' },
      { measure: 'targetOverlap', remedy: 'write-brief' }
    ]));
});
