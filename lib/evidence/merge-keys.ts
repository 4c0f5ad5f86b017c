import { prefer } from './prefer';
import type { Source } from './reading';

export type Dated = { at: string; from?: Source };

/** Key by key the value of higher rank. */
export function mergeKeys<Part extends Partial<Record<string, Dated>>>(
  one: Part | undefined,
  other: Part | undefined,
  rank: (value: Dated) => readonly (string | number)[]
): Part | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const merged: Partial<Record<string, Dated>> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const better = prefer(merged[key], value, rank);
    if (better) merged[key] = better;
  }
  return merged as Part;
}
