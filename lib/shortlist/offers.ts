import type { Quote } from '@/lib/evidence/marketplace';

export type Deal = NonNullable<Quote['deal']>;

/** Prices that were given together: at one time, by one source, for one kind of deal. Yuan for one note. */
export interface Offer {
  at: string;
  from: Quote['from'];
  deal: Deal;
  toldBy?: string;
  image?: number;
  video?: number;
}

/** A price without a deal is for a paid post. */
const dealOf = ({ deal = 'paid-post' }: Pick<Quote, 'deal'>): Deal => deal;

/** Quotes as the offers that they were given in, the newest first. */
export function offersOf(quotes: readonly Quote[]): Offer[] {
  const offers = new Map<string, Offer>();
  for (const quote of quotes) {
    const { kind, priceYuan, at, from, toldBy } = quote;
    const deal = dealOf(quote);
    const key = [at, from, deal].join();
    const known = offers.get(key) ?? { at, from, deal };
    offers.set(key, { ...known, ...(toldBy !== undefined && { toldBy }), [kind]: priceYuan });
  }
  return [...offers.values()].toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/** An offer as the quotes that it holds. */
export const quotesOf = ({ at, from, deal, toldBy, image, video }: Offer): Quote[] =>
  [
    { kind: 'image' as const, priceYuan: image },
    { kind: 'video' as const, priceYuan: video }
  ].flatMap(({ kind, priceYuan }) =>
    priceYuan === undefined ? [] : [{ kind, priceYuan, deal, at, from, ...(toldBy !== undefined && { toldBy }) }]
  );

/** The offers that hold the latest price of a paid note of each kind; where none is for a paid note, the latest of all. */
export function offersInUse(quotes: readonly Quote[]): Offer[] {
  const offers = offersOf(quotes);
  const paid = offers.filter(({ deal }) => deal === 'paid-post');
  const latest = [paid.find(({ image }) => image !== undefined), paid.find(({ video }) => video !== undefined)];
  const inUse = offers.filter(offer => latest.includes(offer));
  return inUse.length > 0 ? inUse : offers.slice(0, 1);
}
