import type { Conflict } from '@/lib/backup/join-rows';

export const LIST = '11111111-1111-4111-8111-111111111111';
export const CREATOR = '5f3a1c0e0000000001008400';

/** Two values of one field of a table, changed on 20 and 21 November. */
export const clash = (table: Conflict['table'], field: string, mine: unknown, file: unknown): Conflict => ({
  id: [table, field].join(' '),
  table,
  key: table === 'campaigns' ? LIST : CREATOR,
  ...(['campaigns', 'collaborations', 'publications', 'memberships'].includes(table) && { list: '春季' }),
  field,
  mine: { ...(mine !== undefined && { value: mine }), at: '2026-11-20T08:00:00.000Z' },
  file: { ...(file !== undefined && { value: file }), at: '2026-11-21T08:00:00.000Z' },
  wins: 'file'
});
