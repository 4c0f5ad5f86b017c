import type { JudgeSettings } from '@/lib/report/settings';

/** What holds for all creators: the edited rules, the brief and the list in use, the backups. Absent rows stand for the defaults. */
export type Setting =
  | { name: 'rules'; settings: JudgeSettings; changedAt: string }
  | { name: 'active-brief'; briefId: string }
  /** The list that the panel, the menu and the shortcut add to. */
  | { name: 'current-list'; listId: string }
  /** When the user last saved a backup, and the last change of the journal that is in it. */
  | { name: 'last-backup'; at: string; changeId: number }
  /** After how many changes the user is reminded to save one; null is never. */
  | { name: 'backup-reminder'; every: number | null }
  /** A restoring or merging that has begun, of which file; it goes in the transaction that writes everything. */
  | { name: 'restoring'; at: string; file: string };
