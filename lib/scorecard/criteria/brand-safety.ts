import { concernWeight } from '@/lib/benchmarks/safety-words';
import type { SafetySearch } from '@/lib/measures/safety';
import { defineCriterion } from '@/lib/scorecard/criterion';

/** Words alone never take all: they are for a person to look at. */
const LEAST = 0.1;
const PER_TEXTS = 20;

/** What the user found out weighs more than words, and stands alone where too few were read. */
const answered = {
  none: { least: 0.9, most: 1, alone: 0.9 },
  minor: { least: 0, most: 0.5, alone: 0.5 },
  major: { least: 0, most: 0, alone: 0 }
};

/** Words in titles and texts that a brand would not stand beside, and past controversies where the user answered. */
export const brandSafety = defineCriterion({
  id: 'brand-safety',
  needs: ['safetyEvidence'],
  uses: ['mediumHits', 'highHits', 'controversyAnswer'],
  score({ safetyEvidence: { value } }) {
    if (value.search === undefined) return answered[value.answer].alone;
    const words = ofWords(value.search);
    if (value.answer === undefined) return words;
    const { least, most } = answered[value.answer];
    return Math.min(most, Math.max(least, words));
  }
});

function ofWords({ texts, hits }: SafetySearch): number {
  const weight = hits.medium.length * concernWeight.medium + hits.high.length * concernWeight.high;
  return Math.max(LEAST, 1 - (weight * PER_TEXTS) / texts);
}
