import { describe, expect, test } from 'vitest';
import { day, dayRange, daySpan, daysAgo, fullDay, fullDays, onAxis, timeOfDay } from '@/components/words/dates';
import { aboutYuanRange, count, roundCount, statedCount, yuan } from '@/components/words/figures';
import { line, rate, rateRange, share, shareRange } from '@/components/words/rates';
import { tierWords } from '@/components/words/tier-band';
import type { Count } from '@/lib/evidence/count';
import { speak } from './speak';

const inBoth = (write: () => string): [string, string] => {
  const said = (['zh_CN', 'en'] as const).map(language => {
    speak(language);
    return write();
  });
  return [said[0] ?? '', said[1] ?? ''];
};

describe('numbers of people and likes', () => {
  test.each([
    [0, '0', '0'],
    [9999, '9,999', '9,999'],
    [9999.6, '1.0万', '10K'],
    [10_000, '1.0万', '10K'],
    [36_000, '3.6万', '36K'],
    [34_240, '3.4万', '34.2K'],
    [286_000, '28.6万', '286K'],
    [999_499, '99.9万', '999K'],
    [999_500, '100.0万', '1M'],
    [99_994_999, '9,999.5万', '100M'],
    [99_995_000, '1.0亿', '100M'],
    [120_000_000, '1.2亿', '120M']
  ])('%d is %s, %s', (value, chinese, english) => {
    expect(inBoth(() => count(value))).toEqual([chinese, english]);
  });

  test.each<[Count, string, string]>([
    [{ value: 1000, low: 1000, high: null, precision: 'floor', text: '1千+' }, '1千+', '1千+'],
    [{ value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' }, '3.6万', '36K'],
    [{ value: 5123, low: 5000, high: 5200, precision: 'estimate', text: '' }, '~5,123', '~5,123']
  ])('%o keeps how far it is known', (stated, chinese, english) => {
    expect(inBoth(() => statedCount(stated))).toEqual([chinese, english]);
  });
});

test.each([
  [0.00068, '0.07%'],
  [0.0068, '0.68%'],
  [0.09994, '9.99%'],
  [0.09995, '10.0%'],
  [0.1239, '12.4%']
])('a rate of %d is %s', (value, written) => {
  expect(inBoth(() => rate(value))).toEqual([written, written]);
});

test('an interval has the decimals of its upper end', () => {
  expect(inBoth(() => rateRange(0.0057, 0.0084))).toEqual(['0.57–0.84%', '0.57–0.84%']);
  expect(inBoth(() => rateRange(0.08, 0.12))).toEqual(['8.0–12.0%', '8.0–12.0%']);
});

test.each([
  [0.003, '0.3%'],
  [0.05, '5%'],
  [0.25, '25%'],
  [0.884, '88%'],
  [3.7, '370%']
])('a share of %d is %s', (value, written) => {
  expect(inBoth(() => share(value))).toEqual([written, written]);
});

test('lines, spans and money', () => {
  expect(inBoth(() => `${line(0.02)} ${line(0.0007)}`)[0]).toBe('2% 0.07%');
  expect(inBoth(() => shareRange(0.75, 1))[0]).toBe('75–100%');
  expect(inBoth(() => `${yuan(2400)} ${yuan(3.46)} ${yuan(18_600.4)}`)[0]).toBe('¥2,400 ¥3.5 ¥18,600');
  expect(inBoth(() => aboutYuanRange(648.6, 11_656))).toEqual(['¥650 – 12,000', '¥650 – 12,000']);
});

describe('days', () => {
  const now = '2026-11-20T08:15:02.000Z';

  test('an instant is its day in China, and carries its year only when it is another one', () => {
    expect(inBoth(() => day('2026-02-11T17:00:00.000Z', now))).toEqual(['2 月 12 日', 'Feb 12']);
    expect(inBoth(() => day('2024-02-12', now))).toEqual(['2024 年 2 月 12 日', 'Feb 12, 2024']);
    expect(inBoth(() => fullDay('2026-02-12'))[0]).toBe('2026 年 2 月 12 日');
    expect(inBoth(() => dayRange('2026-02-12', '2026-04-16', now))).toEqual([
      '2 月 12 日 – 4 月 16 日',
      'Feb 12 – Apr 16'
    ]);
  });

  test('the time of day is that of the user’s own clock, over 24 hours', () => {
    const evening = new Date(2026, 10, 20, 19, 5).toISOString();
    const midnight = new Date(2026, 10, 20, 0, 7).toISOString();
    expect(inBoth(() => `${timeOfDay(evening)} ${timeOfDay(midnight)}`)).toEqual(['19:05 00:07', '19:05 00:07']);
  });

  test.each([
    [0, '今天', 'today'],
    [1, '昨天', 'yesterday'],
    [3, '3 天前', '3 days ago'],
    [90, '2 个月前', '2 months ago'],
    [800, '2 年前', '2 years ago']
  ])('%d days ago', (days, chinese, english) => {
    const then = new Date(Date.parse(now) - days * 86_400_000).toISOString();
    expect(inBoth(() => daysAgo(then, now))).toEqual([chinese, english]);
  });
});

test.each([
  ['10K-50K', '初级达人 1万–5万', 'Micro 10K–50K'],
  ['<1K', '初级达人 <1,000', 'Micro <1,000'],
  ['500K-1M', '初级达人 50万–100万', 'Micro 500K–1M'],
  ['1M+', '初级达人 100万+', 'Micro 1M+']
])('the band %s', (band, chinese, english) => {
  expect(inBoth(() => tierWords({ id: 'micro', band }))).toEqual([chinese, english]);
});

test.each([
  [0, '0', '0'],
  [100, '100', '100'],
  [1_000, '1千', '1K'],
  [10_000, '1万', '10K'],
  [81_500, '8.15万', '81.5K'],
  [1_000_000, '100万', '1M'],
  [100_000_000, '1亿', '100M']
])('on an axis %d is %s, %s', (value, chinese, english) => {
  expect(inBoth(() => roundCount(value))).toEqual([chinese, english]);
});

test.each([
  ['2026-05-03', '2026-05-04', '5 月 3–4 日', 'May 3–4'],
  ['2026-05-30', '2026-06-02', '5 月 30 日 – 6 月 2 日', 'May 30 – Jun 2'],
  ['2026-05-03', '2026-05-03', '5 月 3 日', 'May 3']
])('from %s to %s is %s, %s', (from, to, chinese, english) => {
  expect(inBoth(() => daySpan(from, to))).toEqual([chinese, english]);
});

test.each([
  ['day', '5月4日', 'May 4'],
  ['month', '5月', 'May'],
  ['year', '2026年', '2026']
] as const)('a place on an axis of time by its %s is %s, %s', (unit, chinese, english) => {
  expect(inBoth(() => onAxis(Date.parse('2026-05-03T16:30:00.000Z'), unit))).toEqual([chinese, english]);
});

test.each(['2026-05-03', '2026-05-03T15:59:59.000Z', '2026-05-03T16:00:00.000Z'])(
  '%s among many is the same day',
  iso => {
    expect(inBoth(() => fullDays()(iso))).toEqual(inBoth(() => fullDay(iso)));
  }
);
