import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { due, noteBackup } from '@/lib/backup/due';
import { readBackup } from '@/lib/backup/read-backup';
import { restore } from '@/lib/backup/restore';
import { wipe } from '@/lib/backup/wipe';
import { writeBackup } from '@/lib/backup/write-backup';
import { database } from '@/lib/shortlist/database';
import { createList } from '@/lib/shortlist/lists';
import { undo } from '@/lib/shortlist/undo';
import { content, fill, tables } from './generated';

const AT = '2026-11-28T08:00:00.000Z';
const made = { at: AT, app: '0.1.0' };
const from = { at: AT, file: 'KOL-Loupe-backup-2026-11-28.json.gz' };

async function restored(file: Blob): Promise<void> {
  const backup = await readBackup(file);
  if ('refused' in backup) throw new Error(JSON.stringify(backup.refused));
  await restore(backup, from);
}

test('backup, wipe and restore give the same database, and the same backup once more', async () => {
  await fc.assert(
    fc.asyncProperty(tables(), fc.boolean(), async (rows, isUnpacked) => {
      await fill(rows);
      const before = await content();
      const { file } = await writeBackup(made);
      await wipe();
      expect(await Promise.all(database.tables.map(table => table.count()))).toEqual(database.tables.map(() => 0));
      await restored(isUnpacked ? await unpacked(file) : file);
      expect(await content()).toEqual(before);
      // The marker of the restoring is a row of the journal more.
      await dropMarkers();
      expect(await text((await writeBackup(made)).file)).toBe(await text(file));
    }),
    { numRuns: 50 }
  );
});

const dropMarkers = async () => {
  const markers = await database.journal.filter(({ what }) => what === 'restored').primaryKeys();
  await database.journal.bulkDelete(markers);
};

const unpacked = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
const text = async (file: Blob): Promise<string> => (await unpacked(file)).text();

test('a restored database can be undone further back, and is not due for a backup', async () => {
  await fill({});
  await createList('春季', AT);
  const { file, changeId, head } = await writeBackup(made);
  await noteBackup(head.at, changeId);
  for (let n = 0; n < 5; n++) await createList(`名单 ${n}`, AT);
  expect(await due()).toEqual({ changes: 5, every: 200, at: AT });
  await restored(file);
  expect(await due()).toEqual({ changes: 0, every: 200, at: AT });
  expect((await database.lists.toArray()).map(({ name }) => name)).toEqual(['春季']);
  await undo(AT);
  expect(await database.lists.count()).toBe(0);
  expect(await undo(AT)).toBeUndefined();
});

test('after everything was deleted only what is changed then counts', async () => {
  await fill({});
  for (let n = 0; n < 3; n++) await createList(`名单 ${n}`, AT);
  await wipe();
  expect((await due()).changes).toBe(0);
  await createList('春季', AT);
  expect((await due()).changes).toBe(1);
});

test('a restoring that is called off leaves everything as it was', async () => {
  await fill({ lists: [{ id: 'mine', name: '春季', createdAt: AT }] });
  const before = await content();
  const { file } = await writeBackup(made);
  const backup = await readBackup(file);
  if ('refused' in backup) throw new Error('refused');
  backup.rows.creators.push(...Array.from({ length: 900 }, (_, n) => creator(n)));
  const calling = new AbortController();
  const work = restore(backup, from, {
    signal: calling.signal,
    onProgress: ({ done }) => done > 300 && calling.abort(new Error('called off'))
  });
  await expect(work).rejects.toThrow('called off');
  expect(await content()).toEqual(before);
  expect(await database.settings.toArray()).toEqual([]);
});

const creator = (n: number) => ({
  id: n.toString(16).padStart(24, '0'),
  firstSeenAt: AT,
  lastSeenAt: AT
});
