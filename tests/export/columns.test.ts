import { describe, expect, test } from 'vitest';
import { say } from '@/components/words/words';
import type { Say } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';
import { redFlags } from '@/lib/red-flags/red-flags';
import { scorecard } from '@/lib/scorecard/scorecard';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { rowOf } from './sample-row';

const headers = (messages: Record<string, { message: string }>) =>
  columns.map(({ header }) => messages[header]?.message);

describe.each([
  ['English', en],
  ['Chinese', zh]
])('%s', (_language, messages) => {
  test('every column has a header of its own', () => {
    const words = headers(messages);
    expect(words.filter(word => !word)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

test('the product speaks every word of a sheet', () => {
  const speaks: Say = say;
  expect(speaks).toBe(say);
});

test('ids are unique', () => expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length));

test('the columns a buyer looks for stand in their order', () => {
  const wanted = [
    '昵称',
    '小红书号',
    '创作者 ID',
    '主页链接',
    '等级',
    '粉丝',
    '获赞与收藏',
    '互动率',
    '互动率低',
    '互动率高',
    '近30天笔记',
    '得分',
    '区间低',
    '区间高',
    '覆盖（满分 100）',
    '受众质量',
    '互动表现',
    '内容质量',
    '品牌契合',
    '历史表现',
    '粉丝突增',
    '互动率偏低',
    '评论雷同',
    '报价异常低',
    '无合作记录',
    '受众不符',
    '更新不规律',
    '争议记录',
    '报价（元）',
    'CPE（元）',
    '标签',
    '备注',
    '状态',
    '首次查看（北京时间）',
    '最近查看（北京时间）',
    '规则版本'
  ];
  expect(headers(zh).filter(word => wanted.includes(String(word)))).toEqual(wanted);
});

test('every signal and dimension has its column, in their own order', () => {
  const ids = columns.map(({ id }) => id);
  const flags: string[] = redFlags.map(({ id }) => id);
  const dimensions: string[] = scorecard.map(({ id }) => id);
  expect(ids.filter(id => flags.includes(id))).toEqual(flags);
  expect(ids.filter(id => dimensions.includes(id))).toEqual(dimensions);
});

test.each([
  [{}, '2026.12'],
  [{ edited: true }, '2026.12, edited']
] as const)('the rules that a row was judged by: %o', (facts, words) => {
  const column = columns.find(({ id }) => id === 'ruleset');
  const messages: Record<string, { message: string }> = en;
  const speak: Say = key => messages[key]?.message ?? '';
  expect(column?.value(rowOf({ ruleset: '2026.12', ...facts }), speak)).toBe(words);
});
