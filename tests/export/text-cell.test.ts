import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readable, textCell } from '@/lib/export/text-cell';
import { unguarded } from './read-csv';

describe('formulas are inert', () => {
  test.each([
    ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
    ['=1+1', "'=1+1"],
    ['+86 138', "'+86 138"],
    ['-30% 折扣', "'-30% 折扣"],
    ['@某品牌', "'@某品牌"],
    ['\tx', "'\tx"],
    ['\rx', "'\nx"],
    ['\nx', "'\nx"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u3000=1', "'\u3000=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u202e=1', "'\u202e=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u0000=1', "'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ["'=1", "''=1"]
  ])('%j', (text, cell) => expect(textCell(text)).toBe(cell));

  test.each(['a=1', '张三-李四', 'x@y', '笔记 +1', "'tis", '😀=1'])('%j is no formula', text =>
    expect(textCell(text)).toBe(text)
  );
});

describe('texts stay texts', () => {
  test.each([
    '604512330000000001008400',
    '60451233000000000100e400',
    '95012345678',
    '0755',
    '1e5',
    '1E+5',
    '3-4',
    '1/2',
    '2026.11',
    '12:30',
    '10:30 pm',
    '88%',
    '¥600',
    '3月4日',
    'may2',
    'Mar 3',
    '2-dec',
    'TRUE',
    'false',
    '１２３'
  ])('%j gets a tab at its end', text => expect(textCell(text)).toBe(`${text}\t`));

  test.each([
    '5f3a1c0e0000000001008400',
    'ali_skin',
    'momo.slow',
    'May',
    'Decor',
    'e5',
    '3.6万',
    '10K-50K',
    '第2名',
    '',
    '-'.repeat(0)
  ])('%j stays as it is', text => expect(textCell(text)).toBe(text));
});

describe('what no sheet can hold is left out', () => {
  test.each([
    ['a\u0000b', 'ab'],
    ['a\u0007\u001b\u0085b', 'ab'],
    ['\ud83d', ''],
    ['x\udc00y', 'xy'],
    ['😀\ud83d', '😀'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\tb', 'a\tb'],
    ['\u200fשלום\u202e', '\u200fשלום\u202e']
  ])('%j', (text, kept) => expect(readable(text)).toBe(kept));
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...`'=+-@＝＋－＠\t\r\n "0123456789e,.;/:%¥ \u200b\u202e\ud800\udfffaA月日`.split('')),
    maxLength: 12
  })
);

test('any text comes back, guards taken off', () => {
  fc.assert(
    fc.property(anyText, text => {
      const back = unguarded(textCell(text));
      expect(back.trimEnd()).toBe(readable(text).trimEnd());
    })
  );
});

test('no text becomes a formula or a number', () => {
  fc.assert(
    fc.property(anyText, text => {
      const cell = textCell(text);
      expect(cell.replace(/^[\s\p{Cf}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
      expect(cell).not.toMatch(/^[\t\r\n]/);
      expect(cell === '' || cell.endsWith('\t') || Number.isNaN(Number(cell)) || cell.trim() === '').toBe(true);
    })
  );
});

test('a hostile text of ten thousand characters is handled like a short one', () => {
  for (const unit of ['1', ' ', "'", '\u200b', 'e1', ',', '='])
    expect(textCell(`${unit.repeat(10_000)}笔`)).toContain('笔');
});
