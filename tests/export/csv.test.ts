import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';
import { writeCsv } from '@/lib/export/csv';
import { readable } from '@/lib/export/text-cell';
import type { Row } from '@/lib/shortlist/row';
import { readCsv, unguarded } from './read-csv';
import { numberedId, rowOf, unread } from './sample-row';

const echo = (key: string) => key;
const sheetOf = (...rows: Row[]) => readCsv(writeCsv(columns, rows, echo));

/** One creator's cells by column id. */
function cellsOf(row: Row): Record<string, string | undefined> {
  const [, cells] = sheetOf(row);
  return Object.fromEntries(columns.map(({ id }, index) => [id, cells?.[index]]));
}

test('a well-read creator', () => {
  expect(cellsOf(rowOf())).toMatchObject({
    nickname: '阿梨护肤笔记',
    'red-id': 'ali_skin',
    'creator-id': '5f3a1c0e0000000001008400',
    link: 'https://www.xiaohongshu.com/user/profile/5f3a1c0e0000000001008400',
    tier: 'tier_micro',
    'tier-band': '10K-50K',
    followers: '36000',
    'followers-read': '3.6万',
    'engagement-rate': '0.68%',
    'engagement-rate-low': '0.57%',
    'engagement-rate-high': '0.84%',
    'posts-in-30-days': '9',
    score: '72',
    'score-low': '53',
    'score-high': '78',
    coverage: '64',
    verdict: 'verdict_consider',
    'audience-quality': '70',
    engagement: '61.25',
    signals: 'flag_low_engagement',
    'follower-spike': 'status_clear',
    'low-engagement': 'severity_warn',
    quote: '600',
    'quote-kind': 'export_image_note',
    estimate: '',
    cpe: '2.45',
    'estimated-cpe': '',
    tags: '干皮, 可寄样',
    note: '问过助理，等截图',
    stage: 'stage_negotiating',
    'first-seen': '2026-11-20 16:15',
    'last-seen': '2026-11-24 01:40',
    ruleset: `${unread.ruleset}\t`
  });
});

test('unknown is an empty cell, never 0; nothing measured is 0 of 100', () => {
  const known = Object.entries(cellsOf({ summary: unread })).filter(([, cell]) => cell !== '');
  expect(Object.fromEntries(known)).toEqual({
    'creator-id': unread.creatorId,
    link: `https://www.xiaohongshu.com/user/profile/${unread.creatorId}`,
    coverage: '0',
    verdict: 'verdict_provisional',
    'follower-spike': 'status_unknown',
    'low-engagement': 'status_unknown',
    'first-seen': '2026-11-20 16:15',
    'last-seen': '2026-11-24 01:40',
    ruleset: `${unread.ruleset}\t`
  });
});

test('a true zero is 0', () => {
  const none = { value: 0, low: 0, high: 0, precision: 'exact', text: '0' } as const;
  expect(cellsOf(rowOf({ followers: none, postsIn30Days: 0 }))).toMatchObject({
    followers: '0',
    'posts-in-30-days': '0'
  });
});

test('without a quote the estimate stands in columns of its own', () => {
  const { quote: _quote, costPerEngagement: _cost, ...facts } = rowOf().summary;
  const row: Row = { summary: { ...facts, estimate: { low: 650, value: 2400, high: 8900 } } };
  expect(cellsOf(row)).toMatchObject({ quote: '', cpe: '', estimate: '2400', 'estimated-cpe': '9.8' });
});

test('BOM, CRLF after every line, nothing else for a list without creators', () => {
  const column: Column = { id: 'note', header: 'column_note', kind: 'text', value: ({ entry }) => entry?.note };
  expect(writeCsv([column], [], echo)).toBe('\ufeffcolumn_note\r\n');
  expect(writeCsv([column, column], [rowOf()], echo)).toBe(
    '\ufeffcolumn_note,column_note\r\n问过助理，等截图,问过助理，等截图\r\n'
  );
});

test('quotes, commas and line breaks', () => {
  const row = rowOf({ nickname: 'a "b", c\r\nd' });
  expect(writeCsv(columns.slice(0, 1), [row], echo)).toBe('\ufeffcolumn_nickname\r\n"a ""b"", c\nd"\r\n');
});

const nickname = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(',', '"', '\r', '\n', "'", '=', '\t', 'a', '0', '\u202e', '😀', '\ud83d'),
    maxLength: 12
  }),
  fc.constantFrom('=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', '\u202eמשה', '鹿'.repeat(10_000))
);

test('any names and notes come back from an independent reader, in full rows', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ nickname, redId: nickname, note: nickname }), { maxLength: 6 }), creators => {
      const rows = creators.map((creator, n) => {
        const row = rowOf({ nickname: creator.nickname, redId: creator.redId, creatorId: numberedId(n) });
        return { ...row, entry: row.entry && { ...row.entry, note: creator.note } };
      });
      const [header, ...lines] = sheetOf(...rows);
      expect(header).toHaveLength(columns.length);
      expect(lines).toHaveLength(creators.length);
      for (const line of lines) expect(line).toHaveLength(columns.length);
      const back = lines.map(line => columns.map((_, index) => unguarded(line[index] ?? '').trimEnd()));
      const place = (id: string) => columns.findIndex(column => column.id === id);
      expect(back.map(line => [line[place('nickname')], line[place('red-id')], line[place('note')]])).toEqual(
        creators.map(creator => [creator.nickname, creator.redId, creator.note].map(text => readable(text).trimEnd()))
      );
    }),
    { numRuns: 200 }
  );
});

test('no cell of words begins like a formula', () => {
  const words = columns.flatMap(({ kind }, index) =>
    kind === 'text' || kind === 'id' || kind === 'link' ? [index] : []
  );
  fc.assert(
    fc.property(nickname, nickname, (name, redId) => {
      const [, cells] = sheetOf(rowOf({ nickname: name, redId }));
      for (const index of words) expect(cells?.[index]).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    })
  );
});
