import type { BackupTable } from './head';

/** Why a file is not read: nothing of it came into the database. `row` counts within its table, from 1. */
export type Refused =
  /** Bytes that are nothing we know, JSON of another tool, a sheet that belongs to the import. */
  | { why: 'not-a-backup' | 'other-json' | 'sheet' }
  /** It ends early, or was changed on its way. */
  | { why: 'cut-off' }
  | { why: 'newer'; app: string }
  /** `what` is the field that is wrong and how, as the schema says it. */
  | { why: 'bad-row'; table: BackupTable; row: number; what: string }
  | { why: 'double'; table: BackupTable; row: number };

/** Thrown while a file is read. */
export class RefusedFile extends Error {
  override name = 'RefusedFile';

  constructor(
    readonly refused: Refused,
    cause?: unknown
  ) {
    super(`The file is refused: ${refused.why}`, { cause });
  }
}
