import type { Campaign } from '@/lib/shortlist/campaign';

/** What was spent for a campaign as a whole, in yuan; a part that nobody stated is absent. */
export interface WideCosts {
  ads?: number | undefined;
  product?: number | undefined;
  production?: number | undefined;
  /** Carrying posts on to other places, as far as it is done. */
  amplification?: number | undefined;
}
const wideParts = ['ads', 'product', 'production', 'amplification'] as const satisfies (keyof WideCosts)[];

/** Costs that belong to no single creator. */
export function wideCosts(campaign: Campaign | undefined): WideCosts {
  const carried = (campaign?.amplification ?? []).flatMap(({ done, costYuan }) => (done ? (costYuan ?? []) : []));
  return {
    ...campaign?.spent,
    ...(carried.length > 0 && { amplification: carried.reduce((sum, one) => sum + one, 0) })
  };
}

/** All of them together; undefined where none was stated. */
export function wideTotal(costs: WideCosts): number | undefined {
  const stated = wideParts.flatMap(part => costs[part] ?? []);
  return stated.length === 0 ? undefined : stated.reduce((sum, one) => sum + one, 0);
}
