import type { JudgeSettings } from '@/lib/report/settings';

/** What the user decided for all creators: the edited rules, and the brief that is in use. Absent rows stand for the defaults. */
export type Setting =
  | { name: 'rules'; settings: JudgeSettings; changedAt: string }
  | { name: 'active-brief'; briefId: string };
