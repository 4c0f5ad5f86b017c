import type { Rows } from './rows';

/** What the user threw away as one, for 30 days: its rows exactly as they stood. `name` is a list's or creator's, `at` an ISO instant. */
export interface Trashed {
  id: string;
  at: string;
  kind: 'list' | 'creator' | 'view';
  name: string;
  rows: Rows;
}
