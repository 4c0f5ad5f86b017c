import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fineYuan, writtenFigure } from '@/components/results/figure-words';
import { lightFor } from '@/components/results/light-mark';
import type { FigureId } from '@/lib/campaign/result-figures';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
});

test.each([
  [0, '¥0'],
  [0.234, '¥0.23'],
  [2.5, '¥2.50'],
  [99.999, '¥100.00'],
  [1_234.5, '¥1,235'],
  [-300, '−¥300'],
  [-1.5, '−¥1.50']
])('%s yuan', (value, text) => expect(fineYuan(value)).toBe(text));

describe('figures in their units', () => {
  test.each<[FigureId, number, string]>([
    ['reads', 23_000, '23,000'],
    ['cpe', 2.5, '¥2.50'],
    ['engagementRate', 0.1, '10.0%'],
    ['conversionRate', 0.0123, '1.23%'],
    ['roas', 1.8, '1.80×'],
    ['roi', -0.2, '−20%'],
    ['roi', 1.53, '153%'],
    ['cost', 5_730, '¥5,730'],
    ['grossProfitYuan', 6_000, '¥6,000']
  ])('%s %s', (id, value, text) => expect(writtenFigure(id, value)).toBe(text));
});

test.each([
  ['cpe', 5, 'good'],
  ['cpe', 5.01, 'typical'],
  ['cpe', 40, 'poor'],
  ['cpm', 50, 'good'],
  ['cpm', 400, 'poor'],
  ['costPerRead', 0.81, 'typical'],
  ['cpa', 5, undefined],
  ['cpe', undefined, undefined]
] as const)('%s of %s is %s', (id, value, light) => expect(lightFor(id, value)).toBe(light));
