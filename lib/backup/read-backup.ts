import { z } from 'zod';
import { instantSchema } from '@/lib/evidence/reading';
import type { Change } from '@/lib/shortlist/change';
import { database } from '@/lib/shortlist/database';
import type { Rows } from '@/lib/shortlist/rows';
import type { Setting } from '@/lib/shortlist/setting';
import type { Trashed } from '@/lib/shortlist/trashed';
import { fitsOf } from './fits';
import { BACKUP_TABLES, type BackupTable, FORMAT, type Head, rowKey, VERSION } from './head';
import { linesIn } from './lines';
import { type Refused, RefusedFile } from './refused';
import { rowSchemas } from './row-schemas';
import type { Watched } from './watched';

export interface BackupRows extends Required<Rows> {
  settings: Setting[];
  keys: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  trash: Trashed[];
  journal: Change[];
}

/** A backup that was read whole and can be written. */
export interface Backup {
  head: Head;
  rows: BackupRows;
}

const NONE = Object.fromEntries(BACKUP_TABLES.map(table => [table, 0])) as Head['counts'];

/** Later versions may say more in the head: what they wrote is told by the two versions. */
const versionsSchema = z.object({ version: z.int().positive(), database: z.int().positive(), app: z.string().max(40) });
const headSchema = versionsSchema.extend({
  ruleset: z.string().max(40),
  at: instantSchema,
  // A table that came later than the database that wrote it holds nothing.
  counts: z.partialRecord(z.enum(BACKUP_TABLES), z.int().nonnegative()).transform(counts => ({ ...NONE, ...counts }))
});

const fits = Object.fromEntries(BACKUP_TABLES.map(table => [table, fitsOf(rowSchemas[table])])) as Record<
  BackupTable,
  (value: unknown) => boolean
>;

/** Letters read between two moments in which the page can do something else. */
const BREATH = 500_000;

/** Reads a backup row by row, each checked before the next; nothing is written. Rejects only where the signal came. */
export async function readBackup(file: Blob, watched: Watched = {}): Promise<Backup | { refused: Refused }> {
  try {
    return await read(file, watched);
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.refused };
    throw error;
  }
}

async function read(file: Blob, { signal, onProgress, breathe }: Watched): Promise<Backup> {
  const rows = Object.fromEntries(BACKUP_TABLES.map(table => [table, []])) as unknown as BackupRows;
  const keys = new Map(BACKUP_TABLES.map(table => [table, new Set<string>()]));
  let head: Head | undefined;
  let table: BackupTable | undefined;
  let done = 0;
  let isEnded = false;
  let letters = 0;
  let refused: RefusedFile | undefined;

  const take = (line: string) => {
    if (head === undefined) head = headIn(line);
    else if (line === ']') table = undefined;
    else if (table === undefined) {
      if (line === '' && isEnded) return;
      const opened = /^,"([a-z]+)":\[$/.exec(line)?.[1];
      table = BACKUP_TABLES.find(name => name === opened);
      if (table === undefined) isEnded = endsWith(line, done);
    } else {
      const row = rowIn(line, table, rows[table].length + 1);
      const known = keys.get(table);
      const key = rowKey(table, row);
      if (known?.has(key)) throw new RefusedFile({ why: 'double', table, row: rows[table].length + 1 });
      known?.add(key);
      (rows[table] as object[]).push(row);
      done += 1;
    }
  };

  for await (const lines of linesIn(file, signal)) {
    try {
      if (!refused) lines.forEach(take);
    } catch (error) {
      // A byte that changed on the way can make a row wrong; only the check sum at the file's end tells that it is the file.
      if (!head || !(error instanceof RefusedFile)) throw error;
      refused = error;
    }
    letters += lines.reduce((sum, { length }) => sum + length, 0);
    if (letters < BREATH) continue;
    letters = 0;
    if (head) onProgress?.({ done, total: totalOf(head) });
    await breathe?.();
  }
  if (refused) throw refused;
  if (!head || !isEnded || done !== totalOf(head)) throw new RefusedFile({ why: 'cut-off' });
  return { head, rows };
}

const totalOf = ({ counts }: Head): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The first line lacks the bracket that closes the document. */
function headIn(line: string): Head {
  const first = parsed(`${line}}`) as { format?: unknown; head?: unknown } | undefined;
  if (first?.format !== FORMAT) throw new RefusedFile({ why: 'other-json' });
  const versions = versionsSchema.safeParse(first.head).data;
  if (!versions) throw new RefusedFile({ why: 'cut-off' });
  if (versions.version > VERSION || versions.database > database.verno)
    throw new RefusedFile({ why: 'newer', app: versions.app });
  const head = headSchema.safeParse(first.head);
  if (!head.success) throw new RefusedFile({ why: 'cut-off' }, head.error);
  return head.data;
}

/** The last line counts the rows once more, so that a file which lost its middle is told. */
function endsWith(line: string, rows: number): true {
  const end = /^,"end":\{"rows":(\d+)\}\}$/.exec(line)?.[1];
  if (end === undefined || Number(end) !== rows) throw new RefusedFile({ why: 'cut-off' });
  return true;
}

function rowIn(line: string, table: BackupTable, row: number): object {
  const value = parsed(line.replace(/^,/, ''));
  if (value === undefined) throw new RefusedFile({ why: 'cut-off' });
  const error = fits[table](value) ? undefined : rowSchemas[table].safeParse(value).error;
  if (error) throw new RefusedFile({ why: 'bad-row', table, row, what: whatIn(error) }, error);
  return table === 'keys' ? keyFrom(value as { name: string; bytes: string }) : (value as object);
}

function whatIn({ issues: [issue] }: z.ZodError): string {
  if (!issue) return '';
  return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const keyFrom = ({ name, bytes }: { name: string; bytes: string }) => ({
  name,
  bytes: Uint8Array.from(bytes.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
});
