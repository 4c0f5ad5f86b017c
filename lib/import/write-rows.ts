import type { Quote } from '@/lib/evidence/marketplace';
import { blankEntry, type Entry } from '@/lib/shortlist/entry';
import type { Deal } from '@/lib/shortlist/offers';
import { stampedEntry } from '@/lib/shortlist/row-changes';
import type { Membership } from '@/lib/shortlist/shortlist';
import type { Difference, Planned } from './plan';
import { isSameValue } from './same-value';
import { toldOf } from './stored';
import { type Field, type Told, toldSchema } from './told';

const PLACE_FIELDS: readonly Field[] = ['stage', 'priority'];

/** A row with what was chosen of the sheet, absent where nothing of it changes; `kept` counts fields that were changed since the preview. */
interface Written<Row> {
  row?: Row;
  kept: number;
}

/** A creator's entry with the fields that belong to it; a price is added beside those that stand. */
export function entryWith(
  standing: Entry | undefined,
  { creatorId, name, isNamed, differences, deal = 'paid-post' }: Planned,
  { source, at }: { source: string; at: string }
): Written<Entry> {
  const own = differences.filter(({ field }) => !PLACE_FIELDS.includes(field));
  const fresh = own.filter(difference => isAsShown(difference, toldOf(standing, undefined)));
  const told = toldIn(fresh);
  const quotes = quotesOf(told, { deal, source, at });
  const knownAs = isNamed && standing?.knownAs === undefined ? name : undefined;
  const kept = own.length - fresh.length;
  if (fresh.length === 0 && knownAs === undefined) return { kept };
  const entry = standing ?? blankEntry(creatorId, at);
  const changed = [
    ...(told.tags ? ['tags' as const] : []),
    ...(told.note !== undefined ? ['note' as const] : []),
    ...(told.contact !== undefined ? ['contact' as const] : []),
    ...(quotes.length > 0 ? ['quotes' as const] : []),
    ...(knownAs !== undefined ? ['knownAs' as const] : [])
  ];
  const row: Entry = {
    ...entry,
    ...(told.tags && { tags: told.tags }),
    ...(told.note !== undefined && { note: told.note }),
    ...(told.contact !== undefined && { contact: told.contact }),
    ...(knownAs !== undefined && { knownAs }),
    quotes: [...entry.quotes, ...quotes],
    changed: { ...entry.changed, ...Object.fromEntries(changed.map(field => [field, at])) }
  };
  return { row: stampedEntry(row, changed, at), kept };
}

/** A creator's place in the list with stage and priority; a new one where they come into it. */
export function placeWith(
  standing: Membership | undefined,
  { creatorId, joins, differences }: Planned,
  { listId, at }: { listId: string; at: string }
): Written<Membership> {
  if (!standing && !joins) return { kept: differences.filter(({ field }) => PLACE_FIELDS.includes(field)).length };
  const own = differences.filter(({ field }) => PLACE_FIELDS.includes(field));
  const fresh = own.filter(difference => isAsShown(difference, toldOf(undefined, standing)));
  const kept = own.length - fresh.length;
  if (standing && fresh.length === 0) return { kept };
  const { stage, priority } = toldIn(fresh);
  const place: Membership = standing ?? { listId, creatorId, addedAt: at, stage: 'to-vet' };
  const changed = { ...place.changed, ...Object.fromEntries(fresh.map(({ field }) => [field, at])) };
  return {
    row: { ...place, ...(stage && { stage }), ...(priority && { priority }), ...(fresh.length > 0 && { changed }) },
    kept
  };
}

/** Prices are added, not replaced: nothing can be lost by them. */
const isAsShown = ({ field, mine }: Difference, now: Told): boolean =>
  field === 'imagePrice' || field === 'videoPrice' || isSameValue(mine, now[field]);

/** The fields together, checked once more before they are written. */
const toldIn = (differences: Difference[]): Told =>
  toldSchema.parse(Object.fromEntries(differences.map(({ field, file }) => [field, file])));

const quotesOf = ({ imagePrice, videoPrice }: Told, given: { deal: Deal; source: string; at: string }): Quote[] =>
  [
    { kind: 'image' as const, priceYuan: imagePrice },
    { kind: 'video' as const, priceYuan: videoPrice }
  ].flatMap(({ kind, priceYuan }) =>
    priceYuan === undefined
      ? []
      : [{ kind, priceYuan, deal: given.deal, at: given.at, from: 'import' as const, toldBy: given.source }]
  );
