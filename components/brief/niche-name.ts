import { nameOf } from '@/components/words/names';
import { niches } from '@/lib/benchmarks/niches';

/** A brief's niche in words; one that is none of ours stands as it was written. */
export const nicheName = (niche: string): string =>
  niches.some(({ id }) => id === niche) ? nameOf('niche', niche) : niche;
