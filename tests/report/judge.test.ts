import { describe, expect, it, test } from 'vitest';
import { judge } from '@/lib/report/judge';
import { ago, dossierOf, header, NOW, times } from '@/tests/measures/evidence';
import { example, exampleNow } from './example';

const nothing = { dossier: dossierOf({ id: 'ffffffff0000000000000000' }), now: NOW };

describe('a creator nothing is known of', () => {
  it('is provisional, open and priceless', () => {
    const report = judge(nothing);
    expect(report).toMatchObject({
      score: { value: null, low: 20, high: 90, coverage: 0, grade: null },
      verdict: 'provisional'
    });
    expect(report.dimensions.map(({ score }) => score)).toEqual(times(5, null));
    expect(report.flags.map(({ status }) => status)).toEqual(times(8, 'unknown'));
    expect(report).not.toHaveProperty('tier');
    expect(report).not.toHaveProperty('price');
  });

  it('is first of all to be looked at', () => expect(judge(nothing).next[0]).toMatchObject({ remedy: 'open-profile' }));
});

describe('edited rules', () => {
  const weights = {
    'audience-quality': 10,
    engagement: 45,
    'content-quality': 20,
    'brand-alignment': 15,
    'performance-history': 10
  };
  const judged = (settings: Parameters<typeof judge>[0]['settings'] = {}) =>
    judge({ dossier: example, now: exampleNow, settings });

  it('move the points and say so', () => {
    const report = judged({ weights });
    expect(report.edited).toBe(true);
    expect(report.dimensions.map(({ points }) => points)).toEqual([10, 45, 20, 15, 10]);
    expect(report.dimensions[1]?.known).toBeCloseTo((22 / 25) * 45, 9);
    expect(report.score.coverage).toBeCloseTo((9 / 30) * 10 + (22 / 25) * 45 + 16 + 8 + 6, 9);
    expect(report.dimensions[1]?.score).toBeCloseTo(judged().dimensions[1]?.score ?? Number.NaN, 9);
  });

  it('must sum to 100', () => expect(() => judged({ weights: { ...weights, engagement: 44 } })).toThrow(RangeError));

  test.each([
    [{ guideLiteral: true }, true],
    [{ guideLiteral: false }, false],
    [{ thresholds: { underpriced: { warn: 0.2 } } }, true],
    [{ thresholds: { underpriced: { warn: 0.27 } } }, false],
    [{ thresholds: { 'no-such-flag': { warn: 0.2 } } }, false],
    [{}, false]
  ])('%j: edited %s', (settings, edited) => expect(judged(settings).edited).toBe(edited));

  it('reach the flags', () => {
    const flag = judged({ thresholds: { underpriced: { warn: 0.2 } } }).flags.find(({ id }) => id === 'underpriced');
    expect(flag?.status).toBe('clear');
  });
});

test('a price adds up with the flag that rests on it', () => {
  const dossier = dossierOf({
    profile: header({ followers: 30_000 }),
    quotes: [{ kind: 'image', priceYuan: 600, at: ago(1), from: 'user' }]
  });
  const report = judge({ dossier, now: NOW });
  expect(report.price).toMatchObject({ imageYuan: { value: 2_400 }, estimate: true });
  expect(report.flags.find(({ id }) => id === 'underpriced')).toMatchObject({
    because: { expectedYuan: 2_400, ratio: 0.25 }
  });
});
