import type { Row } from '@/lib/shortlist/row';
import { addressOf } from './place';

/** Where creators stand side by side; without an address where they are too few or too many for it. */
export const comparison = (rows: readonly Row[]): { address?: string } =>
  rows.length < 2 || rows.length > 5
    ? {}
    : { address: addressOf({ compare: rows.map(({ summary }) => summary.creatorId) }) };
