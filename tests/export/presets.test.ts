import { expect, test } from 'vitest';
import { columns } from '@/lib/export/columns';
import { columnIds, headersOf, presetColumns, presetIds } from '@/lib/export/presets';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';

const headers = (preset: 'submission' | 'crm', messages: Record<string, { message: string }>) =>
  presetColumns(preset, []).map(({ header }) => messages[header]?.message);

test('what an agency hands in, in the words of the marketplace', () =>
  expect(headers('submission', zh)).toEqual([
    '达人昵称',
    '小红书号',
    '主页链接',
    '粉丝数',
    '获赞与收藏',
    '内容类目',
    '地域（IP）',
    '图文报价（元）',
    '视频报价（元）',
    '合作形式',
    '互动率',
    'CPE（元）',
    '预估 CPE（元）',
    '标签',
    '备注'
  ]));

test('everything is every column', () => expect(columnIds('everything', [])).toEqual(columns.map(({ id }) => id)));

test.each([
  [
    ['note', 'nickname'],
    ['note', 'nickname']
  ],
  [
    ['note', 'gone', 'note', 'score'],
    ['note', 'score']
  ],
  [[], columns.map(({ id }) => id)]
])('own columns %j', (own, ids) => expect(columnIds('own', own)).toEqual(ids));

test('own columns are nobody else’s', () => expect(columnIds('crm', ['note'])).not.toEqual(['note']));

test.each(presetIds)('%s: columns that there are, under words of their own in both languages', preset => {
  const chosen = presetColumns(preset, []);
  expect(chosen.length).toBeGreaterThan(10);
  for (const messages of [en, zh] as Record<string, { message: string }>[]) {
    const words = chosen.map(({ header }) => messages[header]?.message);
    expect(words.filter(word => !word)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  }
});

test('no word stands above two columns, in whatever preset and language', () => {
  const above = columns.flatMap(column => [
    ...new Set(headersOf(column).flatMap(word => [en[word].message, zh[word].message]))
  ]);
  expect(new Set(above).size).toBe(above.length);
});

test('a preset’s own word is known as its column’s', () => {
  const nickname = columns.find(({ id }) => id === 'nickname');
  expect(nickname && headersOf(nickname)).toEqual(['column_nickname', 'submission_nickname']);
});
