import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimiterOf } from '@/lib/import/delimiter';
import { type Delimiter, recordsIn } from '@/lib/import/records';

const delimiters: Delimiter[] = [',', ';', '\t'];

/** Cells with all that parts and quotes. */
const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom(',', ';', '\t', '"', '\n', '\r\n', '\r', ' ', "'"),
    fc.string({ minLength: 1, maxLength: 2 })
  )
});
const sheet = fc
  .integer({ min: 1, max: 5 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

describe('rows of cells', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b']
      ]
    ],
    ['a,', [['a', '']]],
    ['a\r\rb', [['a'], [''], ['b']]],
    ['"a\r\nb",c', [['a\r\nb', 'c']]],
    ['"say ""hi""",b', [['say "hi"', 'b']]],
    ['5" screen,b', [['5" screen', 'b']]],
    ['"a"x,b', [['ax', 'b']]],
    ['""\n""', [[''], ['']]]
  ])('%j', (text, rows) => expect(recordsIn(text, ',')).toEqual(rows));

  test.each([
    ['a,"b\nc', 1],
    ['a\n"b\nc', 2],
    ['"', 1]
  ])('%j: the quote of a row is never closed', (text, openQuote) =>
    expect(recordsIn(text, ',')).toEqual({ openQuote })
  );

  test('are those that csv-parse reads', () =>
    fc.assert(
      fc.property(sheet, fc.constantFrom(...delimiters), fc.constantFrom('\r\n', '\n'), (rows, delimiter, end) => {
        const text = rows
          .map(row => row.map(field => `"${field.replaceAll('"', '""')}"`).join(delimiter) + end)
          .join('');
        expect(recordsIn(text, delimiter)).toEqual(parse(text, { delimiter, record_delimiter: end }));
        expect(recordsIn(text, delimiter)).toEqual(rows);
      })
    ));
});

describe('what parts the cells', () => {
  test.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a\tb\n1,5\t2;5', '\t'],
    ['名单，秋季\n昵称;链接;备注\n阿梨;x;a, b, c\n三木;y;', ';'],
    ['a\nb\nc', ','],
    ['sep=;\na,b,c;d', ';'],
    ['"a,b,c,d";e\n"a,b";f', ';']
  ])('%j: %j', (text, delimiter) => expect(delimiterOf(text).delimiter).toBe(delimiter));
});
