import { nameOf } from '@/components/words/names';
import { niches } from '@/lib/benchmarks/niches';

/** A brief's niche as a name of its own; Chinese has no case. */
export function nicheTitle(niche: string): string {
  const name = nicheName(niche);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A brief's niche within a sentence; one that is none of ours stands as it was written. */
export const nicheName = (niche: string): string =>
  niches.some(({ id }) => id === niche) ? nameOf('niche', niche) : niche;
