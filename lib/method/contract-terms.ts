import type { PartnershipModel } from '@/lib/report/report';

/**
 * The points that an agreement should settle, by the guide's six groups, in the order of a contract. The disclosure duty rests on
 * 互联网广告管理办法 (SAMR Order 72, in force since 2023-05-01) Article 9, keeping records on its Article 14.
 */
export const contractGroups = [
  {
    id: 'deliverables',
    terms: ['number', 'format', 'length', 'topics', 'draft-date', 'publish-date', 'online-time', 'links', 'disclosure']
  },
  {
    id: 'usage',
    terms: ['platforms', 'term', 'territory', 'ad-use', 'edits', 'raw-files', 'likeness', 'ai-use']
  },
  { id: 'payment', terms: ['amount', 'channel', 'platform-fee', 'invoice', 'instalments', 'refund'] },
  { id: 'approval', terms: ['brief', 'rounds', 'reply-times', 'written-approval', 'corrections'] },
  {
    id: 'compliance',
    terms: ['truthful-use', 'claims', 'no-absolutes', 'reviewed-categories', 'minors', 'personal-data', 'records']
  },
  {
    id: 'performance',
    terms: ['metrics', 'make-good', 'no-bought-traffic', 'exclusivity', 'termination', 'disputes']
  }
] as const;
export type ContractGroup = (typeof contractGroups)[number]['id'];
/** A term as "group.term". */
export type TermId = {
  [Group in (typeof contractGroups)[number] as Group['id']]: `${Group['id']}.${Group['terms'][number]}`;
}[ContractGroup];

/** Every term, in order. */
export const termIds: readonly TermId[] = contractGroups.flatMap(({ id, terms }) =>
  terms.map(term => `${id}.${term}` as TermId)
);

/** Terms that an agreement of this model usually turns on; the other terms are settled too. */
export const keyTerms: Readonly<Record<PartnershipModel, readonly TermId[]>> = {
  'paid-post': [
    'deliverables.number',
    'deliverables.publish-date',
    'deliverables.online-time',
    'payment.instalments',
    'approval.rounds'
  ],
  affiliate: [
    'deliverables.links',
    'deliverables.disclosure',
    'payment.amount',
    'performance.metrics',
    'performance.no-bought-traffic'
  ],
  'product-seeding': ['deliverables.disclosure', 'usage.ad-use', 'compliance.truthful-use', 'compliance.claims'],
  'long-term-ambassador': [
    'deliverables.number',
    'usage.term',
    'usage.likeness',
    'payment.instalments',
    'performance.exclusivity',
    'performance.termination'
  ],
  hybrid: [
    'payment.amount',
    'payment.instalments',
    'deliverables.links',
    'performance.metrics',
    'performance.make-good'
  ]
};
