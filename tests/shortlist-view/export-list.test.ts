// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keepChoice } from '@/components/export/choice';
import { exportList } from '@/components/shortlist/export-list';
import { columns } from '@/lib/export/columns';
import { database } from '@/lib/shortlist/database';
import en from '@/public/_locales/en/messages.json';
import { readCsv } from '../export/read-csv';
import { numberedId } from '../export/sample-row';
import { downloads } from './downloads';
import { AT, keep, LIST, setTheStage } from './stage';

setTheStage();

test('a list as a file: named after list and day, headed in the language, best first', async () => {
  vi.setSystemTime('2026-11-23T04:00:00.000Z');
  await keep({ name: 'B', score: 70 }, { name: 'A', score: 90 }, { name: 'guess', score: 99, provisional: true });
  const saved = downloads();
  await exportList(LIST);
  vi.useRealTimers();
  const [file] = saved;
  expect(file?.name).toBe('KOL-Loupe_Spring_2026-11-23.csv');
  const [header, ...lines] = readCsv((await file?.text) ?? '');
  expect(header).toEqual(columns.map(column => en[column.header].message));
  expect(lines.map(([name]) => name)).toEqual(['A', 'B', 'guess']);
});

test('whoever is archived in the list stays out', async () => {
  await keep({ name: 'A' }, { name: 'B' });
  await database.memberships.update([LIST, numberedId(0)], { archived: { at: AT } });
  const saved = downloads();
  await exportList(LIST);
  const [, ...lines] = readCsv((await saved[0]?.text) ?? '');
  expect(lines.map(([name]) => name)).toEqual(['B']);
});

test('in what was chosen last', async () => {
  await keep({ name: 'A' });
  keepChoice({ preset: 'submission', format: 'csv', own: [], languages: {} });
  const saved = downloads();
  await exportList(LIST);
  const [header = []] = readCsv((await saved[0]?.text) ?? '');
  expect(header.slice(0, 3)).toEqual(['达人昵称', '小红书号', '主页链接']);
  localStorage.clear();
});
