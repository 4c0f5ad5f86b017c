import type { IndexableType } from 'dexie';
import { RULESET } from '@/lib/report/judge';
import { database } from '@/lib/shortlist/database';
import { BACKUP_TABLES, type BackupTable, FORMAT, type Head, LEFT_OUT, VERSION } from './head';
import type { Watched } from './watched';

/** Rows that are read at once: of 200 creators the notes alone are 2 MB. */
const CHUNK = 200;
/** Texts longer than this go into a part of the file that the browser keeps outside of our memory. */
const PART = 4_000_000;

interface Written {
  file: Blob;
  head: Head;
  /** The last change of the journal that is in it. */
  changeId: number;
}

/**
 * Everything as one JSON document, a row on each line, packed by gzip. It is read in one transaction: what is changed meanwhile comes after
 * it, whole.
 */
export async function writeBackup(made: { at: string; app: string }, watched: Watched = {}): Promise<Written> {
  const { parts, head, changeId } = await database.transaction('r', database.tables, () => read(made, watched));
  watched.signal?.throwIfAborted();
  const packed = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = await new Response(packed).blob();
  watched.signal?.throwIfAborted();
  return { file: new Blob([bytes], { type: 'application/gzip' }), head, changeId };
}

async function read({ at, app }: { at: string; app: string }, { signal, onProgress }: Watched) {
  const keys = new Map<BackupTable, IndexableType[]>();
  for (const table of BACKUP_TABLES) {
    const all = await database.table<object, IndexableType>(table).toCollection().primaryKeys();
    keys.set(table, table === 'settings' ? all.filter(key => !LEFT_OUT.some(name => name === key)) : all);
  }
  const counts = Object.fromEntries([...keys].map(([table, all]) => [table, all.length])) as Head['counts'];
  const head: Head = { version: VERSION, app, database: database.verno, ruleset: RULESET, at, counts };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts: Blob[] = [];
  let text = `{"format":${JSON.stringify(FORMAT)},"head":${JSON.stringify(head)}\n`;
  let done = 0;
  for (const [table, all] of keys) {
    text += `,"${table}":[\n`;
    for (let from = 0; from < all.length; from += CHUNK) {
      signal?.throwIfAborted();
      const stretch = all.slice(from, from + CHUNK);
      const rows = await rowsOf(table, stretch);
      for (const [place, row] of rows.entries())
        text += `${from + place > 0 ? ',' : ''}${JSON.stringify(plain(row))}\n`;
      if (text.length > PART) {
        parts.push(new Blob([text]));
        text = '';
      }
      done += rows.length;
      onProgress?.({ done, total });
    }
    text += ']\n';
  }
  parts.push(new Blob([text, `,"end":{"rows":${done}}}\n`]));
  const last = await database.journal.orderBy('id').last();
  return { parts, head, changeId: last ? last.id : 0 };
}

/** A stretch of a table is read at once; one after the other the same rows take ten times as long. */
function rowsOf(name: BackupTable, keys: IndexableType[]): PromiseLike<object[]> {
  const table = database.table<object, IndexableType>(name);
  // Of settings some are left out in between.
  return name === 'settings'
    ? table.where(':id').anyOf(keys).toArray()
    : table.where(':id').between(keys[0], keys.at(-1), true, true).toArray();
}

/** JSON knows no bytes: a key is written in hex digits. */
const plain = (row: object): object =>
  'bytes' in row && row.bytes instanceof Uint8Array ? { ...row, bytes: hexOf(row.bytes) } : row;

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
