import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSchema } from '@/lib/evidence/count';
import { parseCount, ZERO_WORDS } from '@/lib/reader/counts';

describe('parseCount', () => {
  it.each([
    ['0', 0, 0, 0, 'exact'],
    ['8349', 8349, 8349, 8349, 'exact'],
    ['51070', 51070, 51070, 51070, 'exact'],
    ['5,123', 5123, 5123, 5123, 'exact'],
    ['1,234,567', 1234567, 1234567, 1234567, 'exact'],
    ['５，１２３', 5123, 5123, 5123, 'exact'],
    [' 42\n', 42, 42, 42, 'exact'],
    ['3.6万', 36000, 35500, 36999, 'rounded'],
    ['35.1万', 351000, 350500, 351999, 'rounded'],
    ['16.9万', 169000, 168500, 169999, 'rounded'],
    ['537.5万', 5375000, 5374500, 5375999, 'rounded'],
    ['1万', 10000, 10000, 10999, 'rounded'],
    ['2万', 20000, 19500, 20999, 'rounded'],
    ['1.4萬', 14000, 13500, 14999, 'rounded'],
    ['1.2亿', 120000000, 115000000, 129999999, 'rounded'],
    ['1億', 100000000, 100000000, 109999999, 'rounded'],
    ['4.8w', 48000, 47500, 48999, 'rounded'],
    ['1.2W', 12000, 11500, 12999, 'rounded'],
    ['27.7K', 27700, 27650, 27799, 'rounded'],
    ['28K', 28000, 27950, 28099, 'rounded'],
    ['2.1k', 2100, 2050, 2199, 'rounded'],
    ['1K', 1000, 1000, 1099, 'rounded'],
    ['1.3M', 1300000, 1250000, 1399999, 'rounded'],
    ['3 万', 30000, 29500, 30999, 'rounded'],
    ['１．４万', 14000, 13500, 14999, 'rounded'],
    ['10+', 10, 10, null, 'floor'],
    ['100+', 100, 100, null, 'floor'],
    ['1千+', 1000, 1000, null, 'floor'],
    ['1万+', 10000, 10000, null, 'floor'],
    ['10w+', 100000, 100000, null, 'floor'],
    ['1k＋', 1000, 1000, null, 'floor']
  ])('reads %j', (text, value, low, high, precision) => {
    expect(parseCount(text)).toEqual({ value, low, high, precision, text: text.trim() });
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '赞',
    '收藏',
    'NaN',
    'Infinity',
    '1.5',
    '1e5',
    '-3',
    '+5',
    '0.0',
    '0万',
    '0+',
    '007',
    '1,23',
    '12,3456',
    '1.2.3万',
    '1万2',
    '万',
    'K',
    '+',
    '≈3万',
    '3.6万粉丝',
    '¥1,151',
    '1.23456万',
    '9'.repeat(41),
    '99999999999999999999',
    '٣',
    '三万',
    '1 234'
  ])('leaves %j unread', text => {
    expect(parseCount(text)).toBeUndefined();
  });

  it('leaves what is not there unread', () => {
    expect(parseCount(undefined)).toBeUndefined();
    expect(parseCount(null)).toBeUndefined();
  });

  it('takes the word of a counter for zero on that counter alone', () => {
    expect(parseCount('赞', ZERO_WORDS.likes)).toEqual({ value: 0, low: 0, high: 0, precision: 'exact', text: '赞' });
    expect(parseCount('Save', ZERO_WORDS.collects)?.value).toBe(0);
    expect(parseCount('评论', ZERO_WORDS.comments)?.value).toBe(0);
    expect(parseCount('赞', ZERO_WORDS.collects)).toBeUndefined();
    expect(parseCount('', ZERO_WORDS.likes)).toBeUndefined();
  });

  const cut = (count: number, unit: number) => Math.floor((count * 10) / unit) / 10;
  const round = (count: number, unit: number) => Math.round((count * 10) / unit) / 10;
  const floors = (count: number, letter: string) => {
    const steps = [1e4, 1e3, 100, 10].find(step => step <= count);
    return steps === undefined ? String(count) : steps === 1e3 ? `1${letter}+` : `${steps}+`;
  };
  const spellings: ((count: number) => string)[] = [
    count => String(count),
    count => count.toLocaleString('en-US'),
    count => (count < 1e4 ? String(count) : `${cut(count, 1e4)}万`),
    count => (count < 1e4 ? String(count) : `${round(count, 1e4)}万`),
    count => (count < 1e4 ? count.toLocaleString('en-US') : `${cut(count, 1e3)}K`),
    count => (count < 1e4 ? count.toLocaleString('en-US') : `${round(count, 1e3)}K`),
    count => (count < 1e3 ? String(count) : `${round(count, 1e3)}K`),
    count => (count < 1e6 ? String(count) : `${cut(count, 1e6)}M`),
    count => (count < 1e8 ? String(count) : `${round(count, 1e8)}亿`),
    count => floors(count, '千'),
    count => floors(count, 'k')
  ];

  it('always gives a range that holds the true number, whether the site rounds or cuts', () => {
    const counts = fc.oneof(fc.nat(12_000), fc.nat(2_000_000), fc.nat(2_000_000_000));
    fc.assert(
      fc.property(counts, fc.constantFrom(...spellings), (truth, spell) => {
        const count = countSchema.parse(parseCount(spell(truth)));
        expect(count.low).toBeLessThanOrEqual(truth);
        expect(count.high ?? truth).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 10_000 }
    );
  });

  it('gives a valid count or none for any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d,.]{0,12}[千万亿wWkKmM]?\+?$/));
    fc.assert(
      fc.property(texts, text => {
        const count = parseCount(text, ZERO_WORDS.likes);
        if (count) expect(countSchema.safeParse(count).success).toBe(true);
      }),
      { numRuns: 5_000 }
    );
  });
});
