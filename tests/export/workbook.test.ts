import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Kind } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';
import type { Sheet } from '@/lib/export/sheet-xml';
import { readable } from '@/lib/export/text-cell';
import { writeWorkbook } from '@/lib/export/workbook';
import { partsOf, readWorkbook } from './read-workbook';
import { rowOf, unread } from './sample-row';

const atOnce = () => Promise.resolve();

const sheetOf = (kinds: Kind[], rows: Cell[][]): Sheet => ({
  name: 'Spring',
  columns: kinds.map((kind, place) => ({ header: `h${place}`, kind, width: 10 })),
  rows,
  frozen: 0
});
const write = (...sheets: Sheet[]) => writeWorkbook(sheets, atOnce);

/** The cells under the header as another program reads them. */
async function cellsBack(kinds: Kind[], rows: Cell[][]) {
  const [sheet] = await readWorkbook(await write(sheetOf(kinds, rows)));
  return sheet?.data.slice(1);
}

const sheetXmlOf = async (kinds: Kind[], rows: Cell[][]) =>
  (await partsOf(await write(sheetOf(kinds, rows)))).get('xl/worksheets/sheet1.xml') ?? '';

describe('every kind is what it is', () => {
  test.each<[Kind, Cell, unknown]>([
    ['text', '阿梨护肤笔记', '阿梨护肤笔记'],
    ['id', '604512330000000001008400', '604512330000000001008400'],
    ['id', '0755', '0755'],
    ['link', 'https://www.xiaohongshu.com/user/profile/1', 'https://www.xiaohongshu.com/user/profile/1'],
    ['number', 36_000, 36_000],
    ['number', 61.254, 61.25],
    ['number', 0, 0],
    ['percent', 0.00683333, 0.006833],
    ['yuan', 2.451, 2.45],
    ['date', '2026-11-23T17:40:59.000Z', new Date('2026-11-24T01:40:00.000Z')],
    ['date', '2026-11-23T15:59:00.000Z', new Date('2026-11-23T23:59:00.000Z')]
  ])('%s %j', async (kind, value, back) => expect(await cellsBack([kind], [[value]])).toEqual([[back]]));

  test.each<Cell>([undefined, '', Number.NaN, Number.POSITIVE_INFINITY])('%j is an empty cell', async value =>
    expect(await sheetXmlOf(['number'], [[value]])).toContain('<row r="2"></row>')
  );

  test.each([
    ['percent', 0.5, '0.00%'],
    ['yuan', 600, '¥'],
    ['yuan', 2.451, '¥'],
    ['date', '2026-11-23T17:40:59.000Z', 'yyyy']
  ] as const)('%s has a format of its own', async (kind, value, format) => {
    const parts = await partsOf(await write(sheetOf([kind], [[value]])));
    const [, style] = /<c r="A2" s="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '') ?? [];
    const styles = parts.get('xl/styles.xml') ?? '';
    const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
    const id = formats[Number(style)];
    const own = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
    expect(own ?? (id === '10' ? '0.00%' : '')).toContain(format);
  });
});

describe('hostile texts', () => {
  test.each([
    '=HYPERLINK("http://x","y")',
    '+86 138',
    '@x',
    "'=1",
    'constructor',
    '__proto__',
    'a_x0041_b',
    '_x005F_x0041_',
    '<b>&amp;"</b>',
    ' leading and trailing ',
    'two\nlines\tand a tab',
    '😀👩‍👩‍👧',
    '\u202eמשה',
    ']]>'
  ])('%j comes back as it was', async text => expect(await cellsBack(['text'], [[text]])).toEqual([[text]]));

  test.each([
    ['a\u0000\u0007b', 'ab'],
    ['x\ud83d', 'x'],
    ['\udc00y', 'y'],
    ['a\r\nb', 'a\nb'],
    ['a\uffffb', 'ab']
  ])('%j loses what no sheet can hold', async (text, kept) =>
    expect(await cellsBack(['text'], [[text]])).toEqual([[kept]])
  );

  test.each([
    [32_766, 32_766, 'a'],
    [32_767, 32_767, 'a'],
    [32_768, 32_767, '…'],
    [1_000_000, 32_767, '…']
  ])('%i characters become %i', async (length, kept, end) => {
    const [[cell] = []] = (await cellsBack(['text'], [['a'.repeat(length)]])) ?? [];
    expect(cell).toHaveLength(kept);
    expect(String(cell).endsWith(end)).toBe(true);
  });

  test('no pair is cut in two', async () => {
    const [[cell] = []] = (await cellsBack(['text'], [[`a${'😀'.repeat(20_000)}`]])) ?? [];
    expect(String(cell).isWellFormed()).toBe(true);
    expect(String(cell).length).toBeLessThanOrEqual(32_767);
  });

  test('blanks at the ends are kept by those who drop them elsewhere', async () =>
    expect(await sheetXmlOf(['text'], [[' a ']])).toContain('<t xml:space="preserve"> a </t>'));

  test('nothing is a formula', async () => {
    const xml = await sheetXmlOf(['text', 'link', 'id'], [['=1+1', '=1+1', '=1+1']]);
    expect(xml).not.toContain('<f');
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(6);
  });
});

test('any texts, numbers and minutes come back', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'_x0041F=<>&"\' \t\n\r\ud83d\udc00é中'.split('')), maxLength: 14 })
  );
  const row = fc.tuple(text, fc.integer(), fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async rows => {
      const told = rows.map(([words, figure, date]): Cell[] => [words, figure, date.toISOString()]);
      const back = await cellsBack(['text', 'number', 'date'], told);
      expect(back).toEqual(
        rows.map(([words, figure, date]) => [
          readable(words) || null,
          figure,
          new Date((Math.floor(date.getTime() / 60_000) + 480) * 60_000)
        ])
      );
    }),
    { numRuns: 150 }
  );
});

test('links open, beside their sheet and in its order', async () => {
  const address = 'https://www.xiaohongshu.com/user/profile/1?a=1&b="2"';
  const parts = await partsOf(await write(sheetOf(['text', 'link'], [['A'], ['B', address], ['C', 'https://x.y']])));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
    '</sheetData><hyperlinks><hyperlink ref="B3" r:id="rId1"/><hyperlink ref="B4" r:id="rId2"/></hyperlinks></worksheet>'
  );
  const targets = parts.get('xl/worksheets/_rels/sheet1.xml.rels');
  expect(targets).toContain('Target="https://www.xiaohongshu.com/user/profile/1?a=1&amp;b=&quot;2&quot;"');
  expect(targets?.match(/TargetMode="External"/g)).toHaveLength(2);
});

test('more links than Excel opens stay texts', async () => {
  const rows = Array.from({ length: 65_531 }, (): Cell[] => ['https://x.y']);
  const xml = await sheetXmlOf(['link'], rows);
  expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
  expect(xml.match(/t="inlineStr"/g)).toHaveLength(65_532);
});

test('the header stays in view, every column has its letters and its width', async () => {
  const kinds = Array.from({ length: 30 }, (): Kind => 'number');
  const xml = await sheetXmlOf(kinds, [kinds.map((_, place) => place)]);
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<c r="Z2" s="5"><v>25</v></c><c r="AA2" s="5"><v>26</v></c>');
  expect(xml.match(/<col /g)).toHaveLength(30);
});

test('the same sheets give the same bytes, in whatever parts they are written', async () => {
  const rows = Array.from({ length: 401 }, (_, n): Cell[] => [`creator ${n}`, n]);
  const [one, other] = [await write(sheetOf(['text', 'number'], rows)), await write(sheetOf(['text', 'number'], rows))];
  expect(Buffer.from(await one.arrayBuffer())).toEqual(Buffer.from(await other.arrayBuffer()));
  expect((await readWorkbook(one))[0]?.data).toHaveLength(402);
});

test('the page breathes between parts', async () => {
  let breaths = 0;
  const rows = Array.from({ length: 1_000 }, (_, n): Cell[] => [n]);
  await writeWorkbook([sheetOf(['number'], rows)], async () => {
    breaths += 1;
  });
  expect(breaths).toBeGreaterThan(5);
});

test('all columns of a creator known and of one unknown', async () => {
  const rows = [rowOf(), { summary: unread }].map(row => columns.map(({ value }) => value(row, key => key)));
  const kinds = columns.map(({ kind }) => kind);
  const [known = [], unknown = []] = (await cellsBack(kinds, rows)) ?? [];
  const place = (id: string) => columns.findIndex(column => column.id === id);
  expect(known[place('followers')]).toBe(36_000);
  expect(known[place('engagement-rate')]).toBe(0.0068);
  expect(unknown[place('followers')]).toBe(null);
  expect(unknown[place('coverage')]).toBe(0);
});

test('a column whose cells are of several kinds', async () => {
  const sheet: Sheet = {
    name: 'Spring',
    columns: [{ header: 'h', kind: 'number', width: 10, kinds: ['percent', 'yuan', undefined, 'text'] }],
    rows: [[0.12345678], [2.451], [36_000], ['Balanced']],
    frozen: 0
  };
  const xml = (await partsOf(await write(sheet))).get('xl/worksheets/sheet1.xml') ?? '';
  const styles = [2, 3, 4, 5].map(line => new RegExp(`r="A${line}" s="(\\d+)"`).exec(xml)?.[1]);
  expect(new Set(styles).size).toBe(4);
  const [read] = await readWorkbook(await write(sheet));
  expect(read?.data.slice(1)).toEqual([[0.123457], [2.45], [36_000], ['Balanced']]);
});
