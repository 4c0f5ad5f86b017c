import { describe, expect, test } from 'vitest';
import { snapshotSchema } from '@/lib/evidence/snapshot';
import { MOST_BYTES, MOST_ROWS, readFollowerFile } from '@/lib/shortlist/follower-file';

const TODAY = '2026-11-20';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readFollowerFile(utf8(text), TODAY);

/** "2026-11-01 36012, …" of what was read, or why it was refused. */
function told(outcome: ReturnType<typeof readFollowerFile>): string {
  if ('refused' in outcome) return outcome.refused;
  return outcome.snapshots.map(({ at, followers }) => `${at.slice(0, 10)} ${followers.value}`).join(', ');
}

test('each day stands at noon in Shanghai, oldest first, with the words it was read from', () => {
  const outcome = read('日期,粉丝数\n2026-11-02,"36,012"\n2026-11-01,3.6万\n');
  expect(outcome).toEqual({
    snapshots: [
      {
        at: '2026-11-01T04:00:00.000Z',
        followers: { value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' },
        from: 'import'
      },
      {
        at: '2026-11-02T04:00:00.000Z',
        followers: { value: 36_012, low: 36_012, high: 36_012, precision: 'exact', text: '36,012' },
        from: 'import'
      }
    ],
    unread: []
  });
  if ('refused' in outcome) throw new Error(outcome.refused);
  for (const snapshot of outcome.snapshots) expect(snapshotSchema.safeParse(snapshot).success).toBe(true);
});

describe('columns', () => {
  const one = '2026-11-01 36012';
  test.each([
    ['日期,粉丝数\n2026-11-01,36012', one],
    ['时间;总粉丝\r\n2026-11-01;36012\r\n', one],
    ['date\tfollowers\r2026-11-01\t36012', one],
    ['Date,New followers,Followers\n2026-11-01,12,36012', one],
    ['"日期","粉丝总数"\n"2026-11-01","36012"', one],
    ['平台,日期,涨粉数,累计粉丝数\n小红书,2026-11-01,12,36012', one],
    ['灰豚数据导出\n\n统计日期,粉丝数\n2026-11-01,36012', one],
    ['日期;粉丝数\n2026-11-01;36,012', one],
    ['日期,涨粉数\n2026-11-01,12', 'no-columns'],
    ['日期,粉丝数\n', 'nothing-read'],
    ['2026-11-01,36012', 'no-columns'],
    ['', 'no-columns']
  ])('%j', (text, outcome) => expect(told(read(text))).toBe(outcome));
});

describe('a day', () => {
  test.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-1-5', '2026-01-05'],
    ['2026/11/1', '2026-11-01'],
    ['2026.11.01', '2026-11-01'],
    ['2026年11月1日', '2026-11-01'],
    ['2026-11-01 00:00:00', '2026-11-01'],
    ['2026-11-01T00:00:00+08:00', '2026-11-01'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', 'nothing-read'],
    ['2026-02-30', 'nothing-read'],
    ['2012-01-01', 'nothing-read'],
    ['01/11/2026', 'nothing-read'],
    ['11/01', 'no-year'],
    ['11-01', 'no-year'],
    ['11月1日', 'no-year']
  ])('%s', (day, outcome) => expect(told(read(`date,followers\n${day},7`)).replace(' 7', '')).toBe(outcome));
});

describe('a count', () => {
  test.each([
    ['36012', [36_012, 36_012, 36_012]],
    ['"36,012"', [36_012, 36_012, 36_012]],
    ['３６０１２', [36_012, 36_012, 36_012]],
    ['36012.0', [36_012, 36_012, 36_012]],
    ['0', [0, 0, 0]],
    ['3.6万', [36_000, 35_500, 36_999]],
    ['3.65w', [36_500, 36_450, 36_599]],
    ['27.7K', [27_700, 27_650, 27_799]],
    ['36012.5', undefined],
    ['-12', undefined],
    ['1万+', undefined],
    ['—', undefined],
    ['', undefined],
    ['36，012', [36_012, 36_012, 36_012]],
    ['99999999999', undefined]
  ])('%s', (count, range) => {
    const outcome = read(`date;followers\n2026-11-01;${count}`);
    const [snapshot] = 'refused' in outcome ? [] : outcome.snapshots;
    const { value, low, high } = snapshot?.followers ?? {};
    expect(snapshot && [value, low, high]).toEqual(range);
  });
});

test('lines that are not understood keep their numbers, and the others count', () => {
  const outcome = read(
    '导出\n日期,粉丝数\n\n2026-11-01,36012\n合计,1\n2026-11-02,-\n2026-11-03,36,012\n2026-11-04,36013\n'
  );
  expect(told(outcome)).toBe('2026-11-01 36012, 2026-11-04 36013');
  expect(outcome).toMatchObject({ unread: [5, 6, 7] });
});

test('of two lines about a day the lower stands', () => {
  expect(told(read('date,followers\n2026-11-01,1\n2026-11-01,2'))).toBe('2026-11-01 2');
});

describe('an encoding', () => {
  const text = '日期,粉丝数\n2026-11-01,3.6万\n';
  const utf16 = (isLittle: boolean) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    for (const [place, unit] of [...`\ufeff${text}`].entries()) view.setUint16(2 * place, unit.charCodeAt(0), isLittle);
    return bytes;
  };
  const gbk = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb7, 0xdb, 0xcb, 0xbf, 0xca, 0xfd, 0x0a];
  const count = [...utf8('2026-11-01,3.6'), 0xcd, 0xf2, 0x0a];
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['GBK', new Uint8Array([...gbk, ...count])]
  ])('%s', (_name, bytes) => expect(told(readFollowerFile(bytes, TODAY))).toBe('2026-11-01 36000'));

  test.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xff])]
  ])('%s is no text', (_name, bytes) => expect(told(readFollowerFile(bytes, TODAY))).toBe('not-text'));
});

test('a file may have 5,000 rows and 2 MB, and no more', () => {
  const rows = (count: number) => `date,followers\n${'2026-11-01,7\n'.repeat(count)}`;
  expect(told(read(rows(MOST_ROWS)))).toBe('2026-11-01 7');
  expect(told(read(rows(MOST_ROWS + 1)))).toBe('too-many-rows');
  const padded = (size: number) => utf8('date,followers\n2026-11-01,7'.padEnd(size, '\n'));
  expect(told(readFollowerFile(padded(MOST_BYTES), TODAY))).toBe('2026-11-01 7');
  expect(told(readFollowerFile(padded(MOST_BYTES + 1), TODAY))).toBe('too-large');
});
