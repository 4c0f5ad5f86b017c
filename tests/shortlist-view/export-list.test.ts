// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { exportEveryone, exportList } from '@/components/shortlist/export-list';
import { columns } from '@/lib/export/columns';
import en from '@/public/_locales/en/messages.json';
import { readCsv } from '../export/read-csv';
import { numberedId } from '../export/sample-row';
import { keep, LIST, setTheStage } from './stage';

setTheStage();

/** Catches what would be saved. */
function downloads(): { name: string; text: Promise<string> }[] {
  const caught: { name: string; text: Promise<string> }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(object => {
    if (object instanceof Blob) blob = object;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.push({
      name: this.download,
      text: blob.arrayBuffer().then(bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    });
  });
  return caught;
}

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

test('only the chosen ones', async () => {
  await keep({ name: 'A' }, { name: 'B' });
  const saved = downloads();
  await exportList(LIST, [numberedId(1)]);
  await exportEveryone([numberedId(0)]);
  const files = await Promise.all(saved.map(({ text }) => text));
  expect(
    files.map(text =>
      readCsv(text)
        .slice(1)
        .map(([name]) => name)
    )
  ).toEqual([['B'], ['A']]);
});
