import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBackup } from '@/lib/backup/read-backup';
import { restore } from '@/lib/backup/restore';
import { wipe } from '@/lib/backup/wipe';
import { database } from '@/lib/shortlist/database';
import { rebuild } from '@/lib/shortlist/rebuild';
import { allRows } from '@/lib/shortlist/summaries';

const FOLDER = join(import.meta.dirname, 'golden');
const files = readdirSync(FOLDER);

test('there is a backup of each version of the database', () => {
  const versions = Array.from({ length: database.verno }, (_, n) => `database-${n + 1}.json`);
  expect(files).toEqual(versions);
});

test.each(files)('%s opens with everything in it', async name => {
  await wipe();
  const backup = await readBackup(new Blob([readFileSync(join(FOLDER, name))]));
  if ('refused' in backup) throw new Error(JSON.stringify(backup.refused));
  await restore(backup, { at: '2026-11-28T08:00:00.000Z', file: name });
  for (const [table, rows] of Object.entries(backup.rows)) {
    const stored: object[] = await database.table(table).toArray();
    const mine = stored.filter(row => !('what' in row && row.what === 'restored'));
    expect(
      mine.filter(row => !('name' in row && row.name === 'last-backup')),
      table
    ).toEqual(rows);
  }
  await rebuild();
  const [row] = await allRows();
  expect(row?.summary.nickname).toBe('阿梨护肤笔记');
  expect(row?.entry?.note).toBe('等报价');
});
