import type { Rows } from './rows';

/** What the user threw away as one, for 30 days: its rows exactly as they stood. `name` is a list's or creator's, `at` an ISO instant. */
export interface Trashed {
  id: string;
  at: string;
  kind: 'list' | 'creator' | 'view';
  name: string;
  rows: Rows;
}

/** Whether what was thrown away takes a campaign, work with a creator or planned posts along. */
export const holdsWork = ({ campaigns, collaborations, publications }: Rows): boolean =>
  [campaigns, collaborations, publications].some(rows => rows !== undefined && rows.length > 0);
