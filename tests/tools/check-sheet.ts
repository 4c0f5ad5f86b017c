import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columns } from '@/lib/export/columns';
import { creatorSheet } from '@/lib/export/creator-sheet';
import { writeCsv } from '@/lib/export/csv';
import { writeWorkbook } from '@/lib/export/workbook';
import type { Row } from '@/lib/shortlist/row';
import zh from '@/public/_locales/zh_CN/messages.json';
import { entry, membership, unread, wellRead } from '../export/sample-row';

/** Has LibreOffice open both of our files and says what it takes their cells for; needs `soffice` (Debian: libreoffice-calc). */

const NUMBER_ID = '604512330000000001008400';
const rows: Row[] = [
  { summary: { ...wellRead, redId: '0755' }, entry: { ...entry, note: '=1+1', contact: '+86 138' }, membership },
  { summary: { ...unread, creatorId: NUMBER_ID }, entry: { ...entry, tags: ['3-4'], note: '两行\n"引号", 逗号' } }
];
const messages: Record<string, { message: string }> = zh;
const say = (key: string): string => messages[key]?.message ?? key;

/** What a file has to hold as LibreOffice stores it, by what it is about. */
const expected: [string, RegExp][] = [
  ['an id of digits is a text', new RegExp(`value-type="string"[^>]*><text:p>(?:<text:a [^>]*>)?${NUMBER_ID}`)],
  ['a leading zero stays', /value-type="string"[^>]*><text:p>0755/],
  ['a count is a number', /value-type="float" office:value="36000"/],
  ['a rate is a percentage', /value-type="percentage" office:value="0.0068"/],
  ['a time is a date', /value-type="date" office:date-value="2026-11-20T16:15:00/],
  ['a formula is a text', /value-type="string"[^>]*><text:p>(?:&apos;|')?=1\+1/],
  ['a phone number is a text', /value-type="string"[^>]*><text:p>(?:&apos;|')?\+86 138/],
  ['Chinese is Chinese', /阿梨护肤笔记/],
  [
    'a line break stays',
    /<text:p>两行<\/text:p><text:p>&quot;引号&quot;, 逗号|<text:p>两行<\/text:p><text:p>"引号", 逗号/
  ]
];
const LINK: [string, RegExp] = ['a link opens', /<text:a xlink:href="https:\/\/www\.xiaohongshu\.com\/user\/profile\//];

const folder = mkdtempSync(join(tmpdir(), 'kol-loupe-sheet-'));
try {
  writeFileSync(join(folder, 'sheet.csv'), writeCsv(columns, rows, say));
  const workbook = await writeWorkbook([creatorSheet('春季补水', columns, rows, say)], () => Promise.resolve());
  writeFileSync(join(folder, 'book.xlsx'), Buffer.from(await workbook.arrayBuffer()));
  const faults = [
    ...check('sheet', 'csv', ['--infilter=CSV:44,34,76,1'], expected),
    ...check('book', 'xlsx', [], [...expected, LINK])
  ];
  if (faults.length > 0) process.exitCode = 1;
  console.error(faults.length === 0 ? 'Both files are what they should be.' : faults.join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}

function check(name: string, kind: string, options: string[], wanted: typeof expected): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const file = join(folder, `${name}.${kind}`);
  execFileSync('soffice', [profile, '--headless', ...options, '--convert-to', 'fods', '--outdir', folder, file]);
  const held = readFileSync(join(folder, `${name}.fods`), 'utf8').replaceAll(/>\s+</g, '><');
  const faults = wanted.filter(([, text]) => !text.test(held)).map(([what]) => `${kind}: not so: ${what}`);
  return held.includes('table:formula') ? [...faults, `${kind}: there is a formula`] : faults;
}
