import type { Facts } from '@/lib/shortlist/database';
import type { Entry } from '@/lib/shortlist/entry';
import { manyRows } from '@/lib/shortlist/many-rows';
import type { Membership } from '@/lib/shortlist/shortlist';

/** What the user wrote about creators, in the order of the ids. */
export const entriesOf = (ids: string[]) => manyRows<Entry>('entries', ids);

/** What was read about creators, in the order of the ids. */
export const factsOf = (ids: string[]) => manyRows<Facts>('creators', ids);

/** Where creators stand in one list, in the order of the ids. */
export const placesIn = (listId: string, ids: string[]) =>
  manyRows<Membership>(
    'memberships',
    ids.map(id => [listId, id])
  );
