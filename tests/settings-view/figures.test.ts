import { describe, expect, test } from 'vitest';
import { figureText, parseFigure } from '@/components/settings/threshold-figure';
import { spreadRest, standardWeights } from '@/components/settings/weights';
import type { ThresholdUnit } from '@/lib/report/threshold-limits';

test.each<[string, ThresholdUnit, number | 'unclear']>([
  ['5', 'percent', 0.05],
  ['5%', 'percent', 0.05],
  ['0.2', 'percent', 0.002],
  ['370', 'percent', 3.7],
  ['７', 'percent', 0.07],
  ['10,000', 'followers', 10_000],
  ['1万', 'followers', 10_000],
  ['1.5w', 'followers', 15_000],
  ['2k', 'followers', 2_000],
  [' 45 ', 'days', 45],
  ['0', 'days', 0],
  ['-5', 'days', -5],
  ['45%', 'days', 'unclear'],
  ['1,5', 'days', 'unclear'],
  ['1e5', 'followers', 'unclear'],
  ['', 'days', 'unclear'],
  ['NaN', 'plain', 'unclear']
])('%j of %s is %s', (text, unit, figure) => expect(parseFigure(text, unit)).toBe(figure));

test.each<[number, ThresholdUnit, string]>([
  [0.05, 'percent', '5'],
  [0.002, 'percent', '0.2'],
  [0.07, 'percent', '7'],
  [3.7, 'percent', '370'],
  [1_000_000, 'followers', '1,000,000'],
  [0.65, 'plain', '0.65']
])('%d of %s is written "%s", and read back the same', (value, unit, text) => {
  expect(figureText(value, unit)).toBe(text);
  expect(parseFigure(text, unit)).toBe(value);
});

describe('the rest of 100', () => {
  test.each([
    [40, 24, 16],
    [10, 36, 24],
    [100, 0, 0],
    [25, 30, 20]
  ])('beside an engagement of %i', (held, audience, content) => {
    const spread = spreadRest({ ...standardWeights, engagement: held }, 'engagement');
    expect(spread).toMatchObject({ engagement: held, 'audience-quality': audience, 'content-quality': content });
    expect(Object.values(spread ?? {}).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('evenly over dimensions of 0', () => {
    const bare = { ...standardWeights, 'audience-quality': 0, 'content-quality': 0, 'brand-alignment': 0 };
    expect(spreadRest({ ...bare, engagement: 90, 'performance-history': 0 }, 'engagement')).toEqual({
      'audience-quality': 3,
      engagement: 90,
      'content-quality': 3,
      'brand-alignment': 2,
      'performance-history': 2
    });
  });

  test.each([101, Number.NaN])('cannot be spread beside %d', held =>
    expect(spreadRest({ ...standardWeights, engagement: held }, 'engagement')).toBeUndefined()
  );
});
