import type { JudgeSettings } from '@/lib/report/settings';

/** What holds for all creators: the edited rules, the brief and the list in use, the last backup. Absent rows stand for the defaults. */
export type Setting =
  | { name: 'rules'; settings: JudgeSettings; changedAt: string }
  | { name: 'active-brief'; briefId: string }
  /** The list that the panel, the menu and the shortcut add to. */
  | { name: 'current-list'; listId: string }
  /** When the user last saved a backup, and the last change of the journal that is in it. */
  | { name: 'last-backup'; at: string; changeId: number };
