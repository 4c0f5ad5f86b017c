import { database } from '@/lib/shortlist/database';
import type { Setting } from '@/lib/shortlist/setting';
import { keyIn, ROW_TABLES } from '@/lib/shortlist/trash-rows';

/** The word by which a backup is known, and the version of its form. */
export const FORMAT = 'kol-loupe-backup';
export const VERSION = 1;

/** The tables that a backup holds, in its order; summaries are left out, they are made anew. */
export const BACKUP_TABLES = [...ROW_TABLES, 'settings', 'keys', 'trash', 'journal'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** What a backup says of itself in its first line: `app`, `database` and `ruleset` are the versions that wrote it, `at` an ISO instant. */
export interface Head {
  version: number;
  app: string;
  database: number;
  ruleset: string;
  at: string;
  counts: Record<BackupTable, number>;
}

/** Settings that speak of this install's own backups, and are therefore in none. */
export const LEFT_OUT = ['last-backup', 'restoring'] as const satisfies Setting['name'][];

/** The key of a row as text, to tell doubles by. */
export const rowKey = (table: BackupTable, row: object): string =>
  String(keyIn(row, database.table(table).schema.primKey.keyPath));
