import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { writeWorkbook } from '@/lib/export/workbook';
import { zipped } from '@/lib/export/zip';
import { sheetsOf } from '@/lib/import/workbook';
import { worksheetRows } from '@/lib/import/worksheet';
import { plainText } from '@/lib/import/xml';
import { partsOf } from '../export/read-workbook';
import { readFile, workbookOf } from './files';

const ONE = '5f3a1c0e0000000001008400';
const address = `https://www.xiaohongshu.com/user/profile/${ONE}`;
const rowsOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const sheets = await sheetsOf(bytes);
  if (!Array.isArray(sheets)) throw new Error(sheets);
  return sheets.map(({ rows }) => rows.map(({ cells }) => cells));
};

describe('the cells of a worksheet', () => {
  test.each<[string, string[][]]>([
    ['<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>5.5E+2</v></c></row>', [['乙', '', '550']]],
    [
      '<x:row r="1"><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>0.30000000000000004</x:v></x:c></x:row>',
      [['a', '0.3']]
    ],
    [
      '<row><c t="inlineStr"><is><r><t>阿</t></r><r><rPr/><t xml:space="preserve">梨 </t></r></is></c></row>',
      [['阿梨 ']]
    ],
    ['<row><c t="inlineStr"><is><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>', [['东京']]],
    [
      '<row><c t="str"><f>A1&amp;"b"</f><v>a&lt;b</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>',
      [['a<b', 'TRUE', '']]
    ],
    ['<row r="1"/><row r="4"><c r="AB4"><v>5.9E+23</v></c></row>', [[], [...Array<string>(27).fill(''), '5.9E+23']]],
    ['<row><c r="XFD1"><v>1</v></c></row>', [[]]],
    ['<row><c/><c><v/></c><c s="1"><v>3</v></c></row>', [['', '', '3']]]
  ])('%s', (xml, cells) =>
    expect(
      worksheetRows(`<worksheet><cols><col min="1"/></cols><sheetData>${xml}</sheetData></worksheet>`, [
        '甲',
        '乙'
      ]).map(row => row.cells)
    ).toEqual(cells)
  );

  test.each([
    ['a&amp;b&#10;c&#x4E00;', 'a&b\nc一'],
    ['_x000D__x005F_x0041_', '\r_x0041_'],
    ['&unknown; &#x110000;', '&unknown; &#x110000;']
  ])('%s reads as %j', (xml, text) => expect(plainText(xml)).toBe(text));
});

/** What a workbook of other programs holds. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }).map(text => text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim()),
  fc.constantFrom('_x0041_', 'a&b', '<c>', '"', '=1+1', '甲\n乙'),
  fc.integer({ min: -1e9, max: 1e9 }).map(number => number / 100)
);

test('the cells are those that read-excel-file finds', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async rows => {
        const data = rows.map(row =>
          row.map(value => (value === '' ? null : { value, type: value.constructor as StringConstructor }))
        );
        const bytes = new Uint8Array(await writeXlsxFile(data).toBuffer());
        const [read] = await readXlsxFile(Buffer.from(bytes), { trim: false });
        const texts = (read?.data ?? []).map(row => row.map(value => (value === null ? '' : String(value))));
        const filled = (sheet: string[][]) =>
          sheet.map(row => row.slice(0, row.findLastIndex(text => text !== '') + 1)).filter(row => row.length > 0);
        expect(filled((await rowsOf(bytes))[0] ?? [])).toEqual(filled(texts));
      }
    ),
    { numRuns: 60 }
  ));

test('a text of our own workbook comes back as it went in', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), async text => {
      const columns = ['link', '备注'].map(header => ({ header, kind: 'text' as const, width: 10 }));
      const file = await writeWorkbook([{ name: 'a', columns, rows: [[ONE, text]], frozen: 1 }], async () => undefined);
      const kept = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
      const read = await readFile(new Uint8Array(await file.arrayBuffer()));
      expect(read).toMatchObject({ proposals: [{ creatorId: ONE, told: kept.trim() === '' ? {} : { note: kept } }] });
    })
  ));

test('a link behind a name is found, and the name stays', async () => {
  const columns = [
    { header: '达人', kind: 'link' as const, width: 10 },
    { header: '备注', kind: 'text' as const, width: 10 }
  ];
  const file = await writeWorkbook(
    [{ name: 'a', columns, rows: [[address, '可寄样']], frozen: 1 }],
    async () => undefined
  );
  expect(await rowsOf(new Uint8Array(await file.arrayBuffer()))).toEqual([
    [
      ['达人', '备注'],
      [address, '可寄样']
    ]
  ]);
  const named = await withText(file, address, '阿梨');
  expect(await readFile(named)).toMatchObject({
    proposals: [{ creatorId: ONE, name: '阿梨', told: { note: '可寄样' } }]
  });
});

/** The same workbook with another text in its cells; its links lead where they led. */
async function withText(file: Blob, before: string, after: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [...(await partsOf(file))].map(([path, text]) => ({
    path,
    parts: [path.endsWith('.xml') ? text.replaceAll(`>${before}<`, `>${after}<`) : text]
  }));
  const edited = await zipped('application/zip', parts, async () => undefined);
  return new Uint8Array(await edited.arrayBuffer());
}

test('a workbook of which only the sheets beyond the first name creators', async () =>
  expect(
    await readFile(
      await workbookOf(
        [['目录']],
        [
          ['昵称', '链接'],
          ['阿梨', address]
        ]
      )
    )
  ).toMatchObject({
    proposals: [{ creatorId: ONE, name: '阿梨' }]
  }));
