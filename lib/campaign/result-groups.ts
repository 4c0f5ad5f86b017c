import { type TierId, tiers } from '@/lib/benchmarks/tiers';
import type { PartnershipModel } from '@/lib/report/report';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { CreatorResult } from './creator-results';
import { type Figures, figuresOf } from './result-figures';

/** What results are looked at by. */
export const groupings = ['campaign', 'tier', 'partnership', 'creator'] as const;
export type Grouping = (typeof groupings)[number];

/** Creators whose figures stand together; `key` is what they share: an id, a tier, a way of working together, or undefined where it is not known. */
export interface Group<Key> {
  key: Key | undefined;
  results: CreatorResult[];
  /** Posts that are planned or out. */
  planned: number;
  figures: Figures;
}

const partnerships: readonly PartnershipModel[] = [
  'paid-post',
  'affiliate',
  'product-seeding',
  'long-term-ambassador',
  'hybrid'
];

/** Each creator alone: who brought most engagements first, then in the list's order. */
export const byCreator = (results: readonly CreatorResult[]): Group<string>[] =>
  results
    .map(result => group(result.creatorId, [result]))
    .toSorted((one, other) => engagementsIn(other) - engagementsIn(one));

/** The largest tier first; whose followers are not known comes last. */
export const byTier = (results: readonly CreatorResult[]): Group<TierId>[] =>
  grouped(results, tiers.map(({ id }) => id).toReversed(), ({ tier }) => tier);

/** A tier's creators, and what the campaign's mix asks of it. */
export interface TierGroup extends Group<TierId> {
  mix: ReturnType<typeof plannedOf>;
}

/** The tiers with the posts that the mix plans where it plans more, those that nobody is of yet included. */
export function byTierWithMix(results: readonly CreatorResult[], campaign: Campaign | undefined): TierGroup[] {
  const groups = byTier(results);
  const sized = tiers.toReversed().flatMap(({ id }): TierGroup[] => {
    const mix = plannedOf(campaign, id);
    const own = groups.find(({ key }) => key === id);
    if (!own && !mix) return [];
    const { planned, ...rest } = own ?? group(id, []);
    return [{ ...rest, mix, planned: Math.max(planned, mix?.posts ?? planned) }];
  });
  const unknown = groups.filter(({ key }) => key === undefined);
  return [...sized, ...unknown.map(one => ({ ...one, mix: undefined }))];
}

export const byPartnership = (results: readonly CreatorResult[]): Group<PartnershipModel>[] =>
  grouped(results, partnerships, ({ partnership }) => partnership);

/** Creators and posts of a tier that the campaign's mix asks for; undefined where it asks for none. */
export function plannedOf(
  campaign: Campaign | undefined,
  tier: TierId
): { creators: number; posts: number } | undefined {
  const parts = (campaign?.mix ?? []).filter(part => part.tier === tier);
  if (parts.length === 0) return undefined;
  return {
    creators: parts.reduce((sum, { creators }) => sum + creators, 0),
    posts: parts.reduce((sum, { creators, posts }) => sum + creators * posts, 0)
  };
}

function grouped<Key>(
  results: readonly CreatorResult[],
  keys: readonly Key[],
  keyOf: (result: CreatorResult) => Key | undefined
): Group<Key>[] {
  const byKey = Map.groupBy(results, keyOf);
  return [...keys, undefined].flatMap(key => {
    const own = byKey.get(key);
    return own ? [group(key, own)] : [];
  });
}

const group = <Key>(key: Key | undefined, results: CreatorResult[]): Group<Key> => ({
  key,
  results,
  planned: results.reduce((sum, { planned }) => sum + planned, 0),
  figures: figuresOf(results)
});

const engagementsIn = ({ figures }: Group<string>): number => figures.engagements?.value ?? -1;
