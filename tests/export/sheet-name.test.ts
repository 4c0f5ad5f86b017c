import { expect, test } from 'vitest';
import { columnWidth } from '@/lib/export/column-width';
import { sheetName } from '@/lib/export/sheet-name';

test.each([
  ['春季补水', '春季补水'],
  ['a/b\\c?d*e:f[g]h', 'a b c d e f g h'],
  ["'quoted'", 'quoted'],
  ["it's", "it's"],
  ['a'.repeat(40), 'a'.repeat(31)],
  ['😀'.repeat(20), '😀'.repeat(15)],
  ['', 'Creators'],
  ['///', 'Creators'],
  ['History', 'Creators'],
  ['ABOUT', 'Creators'],
  ['a\u0000\u200bb', 'a b']
])('%j is called %j', (list, name) => expect(sheetName(list, 'Creators', 'About')).toBe(name));

test.each([
  [['ab'], 10],
  [['twelve signs'], 14],
  [['六个汉字宽度'], 14],
  [['x'.repeat(200)], 46],
  [['短', '一二三四五六七八'], 18]
])('%j is %i wide', (texts, width) => expect(columnWidth(texts)).toBe(width));
