import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount, parseBalance, parsePrice, parseShare, parseTally } from '@/lib/shortlist/amounts';

describe('a price as people type it', () => {
  test.each([
    ['2900', 2900],
    ['¥2,900', 2900],
    ['￥２９００', 2900],
    ['2900元', 2900],
    ['1.2w', 12_000],
    ['1.2万', 12_000],
    ['3万元', 30_000],
    ['2.5k', 2500],
    ['99.5', 99.5],
    ['', 'empty'],
    ['  ', 'empty'],
    ['0', 'unclear'],
    ['-5', 'unclear'],
    ['三千左右', 'unclear'],
    ['2000-3000', 'unclear'],
    ['1,5', 'unclear'],
    ['2,00', 'unclear'],
    ['9999999999', 'unclear'],
    ['1e5', 'unclear'],
    ['NaN', 'unclear']
  ])('%s', (text, price) => expect(parsePrice(text)).toBe(price));
});

describe('a share of women as people type it', () => {
  test.each([
    ['88', 0.88],
    ['88%', 0.88],
    ['８８％', 0.88],
    ['0', 0],
    ['100 %', 1],
    ['0.88', 'unclear'],
    ['1', 0.01],
    ['0.6%', 0.006],
    ['0.6', 'unclear'],
    ['', 'empty'],
    ['101', 'unclear'],
    ['八成', 'unclear'],
    ['88%女', 'unclear']
  ])('%s', (text, share) => expect(parseShare(text)).toBe(share));
});

describe('an amount, where 0 is one', () => {
  test.each([
    ['0', 0],
    ['¥0', 0],
    ['０', 0],
    ['0.00元', 0],
    ['1.2w', 12_000],
    ['¥2,900', 2_900],
    ['0.5', 0.5],
    ['', 'empty'],
    ['-200', 'unclear'],
    ['−200', 'unclear'],
    ['5e3', 'unclear'],
    ['99999999999', 'unclear'],
    ['free', 'unclear']
  ] as const)('%s', (text, amount) => expect(parseAmount(text)).toBe(amount));
});

describe('how many', () => {
  test.each([
    ['0', 0],
    ['12,000', 12_000],
    ['1.2w', 12_000],
    ['3.6万', 36_000],
    ['1.5', 'unclear'],
    ['¥20', 'unclear'],
    ['20元', 'unclear'],
    ['-3', 'unclear'],
    ['', 'empty']
  ] as const)('%s', (text, tally) => expect(parseTally(text)).toBe(tally));
});

describe('yuan that may be below 0', () => {
  test.each([
    ['1200', 1_200],
    ['0', 0],
    ['-0', 0],
    ['', 'empty'],
    ['-1,200', -1_200],
    ['−1200', -1_200],
    ['–1,200', -1_200],
    ['－１２００', -1_200],
    ['- 1200', -1_200],
    ['-¥1,200', -1_200],
    ['¥-1,200', -1_200],
    ['￥−1.2万', -12_000],
    ['-1.2w', -12_000],
    ['(1,200)', -1_200],
    ['（¥300）', -300],
    ['-0.5', -0.5],
    ['-99999999999', 'unclear'],
    ['--5', 'unclear'],
    ['(-5)', 'unclear'],
    ['-(5)', 'unclear'],
    ['()', 'unclear'],
    ['-', 'unclear'],
    ['5-', 'unclear'],
    ['2000-3000', 'unclear'],
    ['-2000-3000', 'unclear'],
    ['亏 300', 'unclear'],
    ['-1e5', 'unclear']
  ])('%s', (text, yuan) => expect(parseBalance(text)).toBe(yuan));

  const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map(sum => sum / 100);
  test('with any minus it is the same amount, and above 0 it is what an amount is', () =>
    fc.assert(
      fc.property(cents, fc.constantFrom('-', '−', '–', '－', '-¥', '¥-'), (yuan, minus) => {
        const size = Math.abs(yuan);
        expect(parseBalance(`${minus}${size}`)).toBe(size === 0 ? 0 : -size);
        expect(parseBalance(`(${size})`)).toBe(size === 0 ? 0 : -size);
        expect(parseBalance(String(size))).toBe(parseAmount(String(size)));
        if (size > 0)
          for (const read of [parseAmount, parsePrice, parseTally]) expect(read(`${minus}${size}`)).toBe('unclear');
      })
    ));
});
