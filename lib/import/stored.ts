import type { Quote } from '@/lib/evidence/marketplace';
import { isForPaidPost } from '@/lib/measures/price';
import { database, type Facts } from '@/lib/shortlist/database';
import type { Entry } from '@/lib/shortlist/entry';
import type { Membership } from '@/lib/shortlist/shortlist';
import { entriesOf, factsOf, placesIn } from './standing';
import type { Told } from './told';

const { entries, memberships, creators } = database;

/** How a creator of a sheet stands in the database. */
export interface Stored {
  /** The name on their page, else on the card that they were added from. */
  name?: string;
  told: Told;
  /** Where they are in the list that the sheet goes to. */
  place: 'listed' | 'archived' | 'elsewhere' | 'unknown';
}

/** The creators of a sheet as they stand, in its order; `listId` is absent for a list still to be made, and where there is none. */
export async function storedOf(ids: string[], listId: string | undefined): Promise<Stored[]> {
  const [written, facts, standing] = await database.transaction('r', [entries, creators, memberships], () =>
    Promise.all([entriesOf(ids), factsOf(ids), listId === undefined ? [] : placesIn(listId, ids)])
  );
  return ids.map((_id, n) => storedAs(facts[n], written[n], standing[n]));
}

function storedAs(facts: Facts | undefined, entry: Entry | undefined, place: Membership | undefined): Stored {
  const name = facts?.profile?.nickname?.value ?? entry?.knownAs;
  const where = place ? (place.archived ? 'archived' : 'listed') : facts || entry ? 'elsewhere' : 'unknown';
  return { ...(name !== undefined && { name }), told: toldOf(entry, place, facts?.quotes), place: where };
}

/** The user's fields as they stand. A stage that nobody chose is none; a price is the one in use, whoever it is from. */
export function toldOf(entry: Entry | undefined, place: Membership | undefined, read: readonly Quote[] = []): Told {
  const quotes = [...read, ...(entry?.quotes ?? [])];
  const [imagePrice, videoPrice] = [priceInUse(quotes, 'image'), priceInUse(quotes, 'video')];
  const isChosen = place && (place.stage !== 'to-vet' || place.changed?.stage !== undefined);
  return {
    ...(entry && entry.tags.length > 0 && { tags: entry.tags }),
    ...(entry?.note && { note: entry.note }),
    ...(entry?.contact && { contact: entry.contact }),
    ...(isChosen && { stage: place.stage }),
    ...(place?.priority && { priority: place.priority }),
    ...(imagePrice !== undefined && { imagePrice }),
    ...(videoPrice !== undefined && { videoPrice })
  };
}

/** The latest price of a kind of note, of a paid one where any price is for one; of two at the same moment the lower. */
function priceInUse(quotes: readonly Quote[], kind: Quote['kind']): number | undefined {
  const paid = quotes.filter(isForPaidPost);
  const [latest] = (paid.length > 0 ? paid : quotes)
    .filter(quote => quote.kind === kind)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || one.priceYuan - other.priceYuan);
  return latest?.priceYuan;
}
