import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MOST_BYTES, MOST_ROWS } from '@/lib/import/sheet';
import { bytesOf, readFile, workbookOf } from './files';

const ONE = '5f3a1c0e0000000001008400';
const TWO = '60a1b2c3000000000203abcd';
const link = (id: string) => `https://www.xiaohongshu.com/user/profile/${id}`;
const sheet = `昵称,主页链接,备注\r\n阿梨,${link(ONE)},等报价\r\n`;
const signed = (...marks: number[]) => new Uint8Array([...marks, ...bytesOf('rest of the file')]);

test.each<[string, Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>, string]>([
  ['empty', bytesOf(''), 'empty'],
  ['blank lines', bytesOf('\r\n , \r\n'), 'empty'],
  ['a workbook cut off', workbookOf([['a'], [ONE]]).then(bytes => bytes.slice(0, bytes.length / 2)), 'cut-off'],
  ['a workbook cut off near its end', workbookOf([['a'], [ONE]]).then(bytes => bytes.slice(0, -40)), 'cut-off'],
  ['another archive', new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]), 'no-workbook'],
  ['PDF', bytesOf('%PDF-1.7 …'), 'pdf'],
  ['PNG', signed(0x89, 0x50, 0x4e, 0x47), 'picture'],
  ['XLS', signed(0xd0, 0xcf, 0x11, 0xe0), 'old-workbook'],
  ['a web page called .xls', bytesOf('<html><table><tr><td>昵称'), 'web-page'],
  ["another tool's JSON", bytesOf(`[{ "id": "${ONE}" }]`), 'json'],
  ['our backup', bytesOf('{"format":"kol-loupe-backup","version":1}\n'), 'backup'],
  ['our backup, packed', new Uint8Array(gzipSync('{"format":"kol-loupe-backup","version":1}\n')), 'backup'],
  ['something packed', new Uint8Array(gzipSync(sheet)), 'compressed'],
  ['something packed, cut off', new Uint8Array(gzipSync(sheet).subarray(0, 12)), 'compressed'],
  ['no text', new Uint8Array([1, 0, 2, 0, 0xff, 0xff, 3]), 'not-text'],
  ['too large', new Uint8Array(MOST_BYTES + 1), 'too-large'],
  ['too many rows', bytesOf(`${ONE}\n`.repeat(MOST_ROWS + 1)), 'too-many-rows'],
  ['a quote that is never closed', bytesOf(`昵称,主页链接\n"阿梨,${link(ONE)}\n`), 'open-quote'],
  ['nobody in it', bytesOf('昵称,备注\n阿梨,等报价\n'), 'no-ids'],
  ['names of columns alone', bytesOf('昵称,主页链接\r\n'), 'header-only'],
  ['an empty workbook', workbookOf([]), 'empty']
])('%s is refused', async (_name, bytes, refused) => expect(await readFile(await bytes)).toMatchObject({ refused }));

const gbk = (text: string) => {
  // 昵称 阿梨 备注 in GBK, by hand: node has no encoder for it.
  const known: Record<string, number[]> = { 昵: [0xea, 0xc7], 称: [0xb3, 0xc6], 阿: [0xb0, 0xa2], 梨: [0xc0, 0xe6] };
  return new Uint8Array([...text].flatMap(sign => known[sign] ?? [sign.charCodeAt(0)]));
};

test.each<[string, Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>]>([
  ['UTF-8', bytesOf(`昵称,link\n阿梨,${ONE}\n`)],
  ['UTF-8 with its mark', bytesOf(`\ufeff昵称,link\n阿梨,${ONE}\n`)],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff昵称\tlink\r\n阿梨\t${ONE}\r\n`, 'utf16le'))],
  ['GBK', gbk(`昵称,link\r\n阿梨,${ONE}\r\n`)],
  ['semicolons', bytesOf(`昵称;link\n阿梨;${ONE}\n`)],
  ['tabs', bytesOf(`昵称\tlink\n阿梨\t${ONE}\n`)],
  ['quotes with line breaks', bytesOf(`"昵称","备注\n（可空）",link\n阿梨,"一\n二",${ONE}\n`)],
  ['a title above', bytesOf(`秋季达人名单,,\n,,\n昵称,link,备注\n阿梨,${ONE},\n`)],
  ['two rows of names', bytesOf(`达人信息,,报价\n昵称,link,图文报价\n阿梨,${ONE},\n`)],
  ['no names of columns it knows', bytesOf(`谁,哪里\n昵,称\n阿梨,${link(ONE)}?xsec_token=AB\n`)],
  ['ids alone', bytesOf(`${ONE}\n`)],
  [
    'XLSX',
    workbookOf([
      ['昵称', 'link'],
      ['阿梨', link(ONE)]
    ])
  ],
  [
    'XLSX, the second sheet',
    workbookOf(
      [['说明'], ['随便']],
      [
        ['昵称', 'link'],
        ['阿梨', ONE]
      ]
    )
  ]
])('%s is read', async (name, bytes) => {
  const read = await readFile(await bytes);
  const isNamed = !['no names of columns it knows', 'ids alone'].includes(name);
  expect(read).toMatchObject({ proposals: [{ creatorId: ONE, told: {}, ...(isNamed && { name: '阿梨' }) }] });
});

test('what is not understood is told with its row, the rest is read', async () => {
  const rows = [
    '昵称,主页链接,状态,图文报价,标签,备注',
    `阿梨,${link(ONE)},谈价中,¥2900,"干皮，成分党",=1+1`,
    ',,,,,',
    '三木,,,,,',
    '短链,http://xhslink.com/m/abc,,,,',
    `笔记,https://www.xiaohongshu.com/explore/${TWO},,,,`,
    '坏了,5.99E+23,,,,',
    `小鹿,${link(TWO)},随便,八百,,${'长'.repeat(20_001)}`
  ];
  const read = await readFile(bytesOf(rows.join('\n')));
  expect(read).toMatchObject({
    proposals: [
      { creatorId: ONE, row: 2, told: { imagePrice: 2900, tags: ['干皮', '成分党'], note: '=1+1' } },
      { creatorId: TWO, row: 8, told: {} }
    ],
    unread: [
      { row: 4, why: 'no-id', text: '' },
      { row: 5, why: 'short-link', text: 'http://xhslink.com/m/abc' },
      { row: 6, why: 'note-link' },
      { row: 7, why: 'spoiled-id', text: '5.99E+23' },
      { row: 8, why: 'unclear', field: 'stage', text: '随便' },
      { row: 8, why: 'unclear', field: 'imagePrice', text: '八百' },
      { row: 8, why: 'too-long', field: 'note' }
    ]
  });
});

test('of several rows about one creator the last counts', async () => {
  const read = await readFile(
    bytesOf(`昵称,link,备注\n阿梨,${ONE},一\n三木,${TWO},\n阿梨护肤,${ONE.toUpperCase()},二\n`)
  );
  expect(read).toMatchObject({
    proposals: [{ creatorId: ONE, name: '阿梨护肤', told: { note: '二' } }, { creatorId: TWO }],
    doubles: [{ creatorId: ONE, rows: [2, 4] }]
  });
});

test('a cell of a megabyte is left out, its row is read', async () => {
  const read = await readFile(bytesOf(`link,备注\n${ONE},${'a'.repeat(1_000_000)}\n`));
  expect(read).toMatchObject({
    proposals: [{ creatorId: ONE, told: {} }],
    unread: [{ row: 2, why: 'too-long', field: 'note' }]
  });
});
