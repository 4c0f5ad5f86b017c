import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { readBackup } from '@/lib/backup/read-backup';
import type { Refused } from '@/lib/backup/refused';
import { writeBackup } from '@/lib/backup/write-backup';
import { content, fill } from './generated';

const AT = '2026-11-28T08:00:00.000Z';
const ID = '5f3a1c0e0000000001008400';

const creators = Array.from({ length: 300 }, (_, n) => ({
  id: n.toString(16).padStart(24, '0'),
  firstSeenAt: AT,
  lastSeenAt: AT,
  profile: { nickname: { value: `阿梨 ${randomBytes(8).toString('hex')}`, at: AT, from: 'page' } }
}));

let text = '';
let packed = new Blob();

beforeAll(async () => {
  await fill({
    creators,
    entries: [
      { creatorId: ID, tags: [], note: '等', drafts: {}, quotes: [], audience: {}, answers: {}, updatedAt: AT }
    ],
    keys: [{ name: 'commenters', bytes: new Uint8Array(32).fill(7) }]
  });
  packed = (await writeBackup({ at: AT, app: '0.1.0' })).file;
  text = await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
});

const gzip = (part: BlobPart): Promise<Blob> =>
  new Response(new Blob([part]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const head = (change: Record<string, unknown>): string => {
  const [line = '', ...rest] = text.split('\n');
  const document = JSON.parse(`${line}}`);
  return [JSON.stringify({ ...document, head: { ...document.head, ...change } }).slice(0, -1), ...rest].join('\n');
};

const files: [string, () => Blob | Promise<Blob>, Refused][] = [
  ['a truncated gzip', () => packed.slice(0, packed.size - 2_000), { why: 'cut-off' }],
  ['a gzip without its last byte', () => packed.slice(0, -1), { why: 'cut-off' }],
  ['a gzip of which hardly anything came', () => packed.slice(0, 40), { why: 'cut-off' }],
  ['a gzip with a byte changed', async () => changedByte(packed), { why: 'cut-off' }],
  ['an unpacked file that ends early', () => new Blob([text.slice(0, -40)]), { why: 'cut-off' }],
  [
    'a line missing in the middle',
    () => new Blob([text.replace(/\n,\{"id":"0000000000000000000000ff".*/, '')]),
    { why: 'cut-off' }
  ],
  ['another tool’s JSON', () => new Blob(['{"creators":[{"name":"阿梨"}]}']), { why: 'other-json' }],
  ['another tool’s JSON of many lines, packed', () => gzip('{\n  "creators": []\n}\n'), { why: 'other-json' }],
  [
    'a backup of a newer form',
    () => new Blob([head({ version: 2, app: '2.0.0', more: 1 })]),
    { why: 'newer', app: '2.0.0' }
  ],
  ['a backup of a newer database', () => gzip(head({ database: 5, app: '0.9.0' })), { why: 'newer', app: '0.9.0' }],
  ['an empty file', () => new Blob([]), { why: 'not-a-backup' }],
  ['200 MB of noise', () => new Blob(Array(200).fill(randomBytes(1_000_000))), { why: 'not-a-backup' }],
  ['200 MB of zeros, packed', () => gzip(new Uint8Array(200_000_000)), { why: 'not-a-backup' }],
  ['a text', () => new Blob(['春季补水']), { why: 'not-a-backup' }],
  ['a CSV', () => new Blob(['\ufeff昵称,小红书号\n阿梨,ali_skin\n']), { why: 'sheet' }],
  ['a CSV of semicolons', () => new Blob(['name;id\n']), { why: 'sheet' }],
  ['a CSV in UTF-16', () => new Blob([new Uint8Array([0xff, 0xfe, 0x2c, 0])]), { why: 'sheet' }],
  ['a workbook', () => new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])]), { why: 'sheet' }],
  [
    'a row with a field of the wrong kind',
    () => gzip(text.replace('"note":"等"', '"note":5')),
    { why: 'bad-row', table: 'entries', row: 1, what: expect.stringMatching(/^note: .*string/) }
  ],
  [
    'a row with a field that is not known',
    () => gzip(text.replace('"note":"等"', '"note":"等","mood":1')),
    { why: 'bad-row', table: 'entries', row: 1, what: expect.stringContaining('"mood"') }
  ],
  [
    'an id of no creator',
    () => new Blob([text.replace('"id":"000000000000000000000001"', '"id":"1"')]),
    { why: 'bad-row', table: 'creators', row: 2, what: 'id: needs 24 hex digits' }
  ],
  [
    'one creator twice',
    () => new Blob([text.replace('"id":"000000000000000000000002"', '"id":"000000000000000000000001"')]),
    { why: 'double', table: 'creators', row: 3 }
  ],
  ['a row that is no JSON', () => new Blob([text.replace('"note":"等"', '"note":等')]), { why: 'cut-off' }]
];

test('the file that the others are made of is read', async () => {
  expect(await readBackup(packed)).toMatchObject({ rows: { entries: [{ note: '等' }] } });
  expect(await readBackup(new Blob([text]))).toMatchObject({ rows: { entries: [{ note: '等' }] } });
});

test.each(files)('%s is refused and the database stays as it is', async (_name, file, refused) => {
  const before = await content();
  expect(await readBackup(await file())).toEqual({ refused });
  expect(await content()).toEqual(before);
});

test('reading is called off between two parts of the file', async () => {
  const calling = new AbortController();
  calling.abort(new Error('called off'));
  await expect(readBackup(packed, { signal: calling.signal })).rejects.toThrow('called off');
});

/** In the middle, where the rows are. */
async function changedByte(file: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const place = Math.floor(bytes.length / 2);
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  return new Blob([bytes]);
}
