import type { MessageKey } from '@/components/words/words';
import { parseAmount, parseBalance, parseTally, type Typed } from '@/lib/shortlist/amounts';
import type { Edits } from '@/lib/shortlist/campaigns';
import type { Collaboration, CollaborationWork } from '@/lib/shortlist/collaboration';

/** One column of the sheet: what no page shows of a creator. */
export interface EntryField {
  id: string;
  name: MessageKey;
  isYuan: boolean;
  read: (text: string) => Typed;
  /** The text that says that a text is no figure of it. */
  unclear: MessageKey;
  valueOf: (work: Collaboration | undefined) => number | undefined;
  /** What writes a value, or takes it away. */
  edits: (value: number | undefined) => Edits<CollaborationWork>;
}

type Paid = NonNullable<CollaborationWork['paid']>;
type Got = NonNullable<CollaborationWork['results']>;

const paid = (part: keyof Paid, name: MessageKey): EntryField => ({
  id: part,
  name,
  isYuan: true,
  read: parseAmount,
  unclear: 'results_unclear',
  valueOf: work => work?.paid?.[part],
  edits: value => ({ paid: now => withPart(now, part, value) })
});

const got = (part: keyof Got, name: MessageKey, isYuan = false): EntryField => ({
  id: part,
  name,
  isYuan,
  read: isYuan ? parseAmount : parseTally,
  unclear: 'results_unclear',
  valueOf: work => work?.results?.[part],
  edits: value => ({ results: now => withPart(now, part, value) })
});

/** In the order of the sheet: first what was paid, then what it brought. */
export const entryFields: readonly EntryField[] = [
  paid('fee', 'results_fee'),
  paid('platformFee', 'results_platform_fee'),
  paid('product', 'results_product'),
  paid('ads', 'results_ads'),
  paid('production', 'results_production'),
  got('impressions', 'kpi_impressions'),
  got('reads', 'kpi_reads'),
  got('clicks', 'kpi_clicks'),
  got('orders', 'kpi_orders'),
  got('revenueYuan', 'kpi_revenue', true),
  // A loss is one too.
  { ...got('grossProfitYuan', 'results_gross_profit', true), read: parseBalance, unclear: 'results_unclear_profit' }
];

/** A record with one part written or taken away; one that comes out empty is absent. */
export function withPart<Part extends string>(
  now: { [Name in Part]?: number } | undefined,
  part: Part,
  value: number | undefined
): { [Name in Part]?: number } | undefined {
  const { [part]: _before, ...rest } = now ?? ({} as { [Name in Part]?: number });
  const next = { ...rest, ...(value !== undefined && { [part]: value }) } as { [Name in Part]?: number };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** Several edits of one creator as one: each after the other. */
export const joined = (edits: readonly Edits<CollaborationWork>[]): Edits<CollaborationWork> => ({
  ...(edits.some(({ paid }) => paid) && {
    paid: now => edits.reduce((paid, edit) => (edit.paid ? edit.paid(paid) : paid), now)
  }),
  ...(edits.some(({ results }) => results) && {
    results: now => edits.reduce((results, edit) => (edit.results ? edit.results(results) : results), now)
  })
});
