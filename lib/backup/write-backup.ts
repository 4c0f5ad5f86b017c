import type { IndexableType } from 'dexie';
import { RULESET } from '@/lib/report/judge';
import { database } from '@/lib/shortlist/database';
import { BACKUP_TABLES, type BackupTable, FORMAT, type Head, LEFT_OUT, VERSION } from './head';
import type { Watched } from './watched';

/** Rows that are read at once: of 200 creators the notes alone are 2 MB. */
const CHUNK = 200;
/** Letters that are packed at once. */
const PART = 500_000;

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
  const packing = packed();
  try {
    const { head, changeId } = await database.transaction('r', database.tables, () => read(made, watched, packing));
    const file = await packing.end();
    watched.signal?.throwIfAborted();
    return { file, head, changeId };
  } catch (error) {
    packing.drop(error);
    throw error;
  }
}

type Packing = ReturnType<typeof packed>;

/** A file that is packed while it is still written: what was added is not kept as text. */
function packed() {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const bytes = new Response(readable).blob();
  // What goes wrong is told at the end; until then nobody waits for it.
  const isTold = () => undefined;
  bytes.catch(isTold);
  return {
    add: (text: string): void => void writer.write(encoder.encode(text)).catch(isTold),
    async end(): Promise<Blob> {
      await writer.close();
      return new Blob([await bytes], { type: 'application/gzip' });
    },
    drop: (reason: unknown): void => void writer.abort(reason).catch(isTold)
  };
}

async function read(
  { at, app }: { at: string; app: string },
  { signal, onProgress }: Watched,
  packing: Packing
): Promise<Omit<Written, 'file'>> {
  const keys = new Map<BackupTable, IndexableType[]>();
  for (const table of BACKUP_TABLES) {
    const all = await database.table<object, IndexableType>(table).toCollection().primaryKeys();
    keys.set(table, table === 'settings' ? all.filter(key => !LEFT_OUT.some(name => name === key)) : all);
  }
  const counts = Object.fromEntries([...keys].map(([table, all]) => [table, all.length])) as Head['counts'];
  const head: Head = { version: VERSION, app, database: database.verno, ruleset: RULESET, at, counts };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let text = `{"format":${JSON.stringify(FORMAT)},"head":${JSON.stringify(head)}\n`;
  let done = 0;
  for (const [table, all] of keys) {
    text += `,"${table}":[\n`;
    let reading = all.length > 0 ? rowsOf(table, all.slice(0, CHUNK)) : undefined;
    for (let from = 0; reading; from += CHUNK) {
      signal?.throwIfAborted();
      const rows: object[] = await reading;
      // The next are read while these are packed.
      const next = all.slice(from + CHUNK, from + 2 * CHUNK);
      reading = next.length > 0 ? rowsOf(table, next) : undefined;
      for (const [place, row] of rows.entries())
        text += `${from + place > 0 ? ',' : ''}${JSON.stringify(plain(row))}\n`;
      if (text.length > PART) {
        packing.add(text);
        text = '';
      }
      done += rows.length;
      onProgress?.({ done, total });
    }
    text += ']\n';
  }
  packing.add(`${text},"end":{"rows":${done}}}\n`);
  // Changes are numbered from 1: 0 is before the first.
  return { head, changeId: Number(keys.get('journal')?.at(-1) ?? 0) };
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
