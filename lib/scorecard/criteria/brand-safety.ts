import { concernWeight } from '@/lib/benchmarks/safety-words';
import { defineCriterion } from '@/lib/scorecard/criterion';

/** Words alone never take all: they are for a person to look at. */
const LEAST = 0.1;
const PER_TEXTS = 20;

/** What the user found out weighs more than words. */
const answered = { none: { least: 0.9, most: 1 }, minor: { least: 0, most: 0.5 }, major: { least: 0, most: 0 } };

/** Words in titles and texts that a brand would not stand beside, and past controversies where the user answered. */
export const brandSafety = defineCriterion({
  id: 'brand-safety',
  needs: ['mediumHits', 'highHits'],
  uses: ['controversy', 'controversyAnswer'],
  score({ mediumHits, highHits, controversy }) {
    const weight = mediumHits.value * concernWeight.medium + highHits.value * concernWeight.high;
    const words = Math.max(LEAST, 1 - (weight * PER_TEXTS) / mediumHits.n);
    const answer = controversy?.value.answer;
    if (answer === undefined) return words;
    const { least, most } = answered[answer];
    return Math.min(most, Math.max(least, words));
  }
});
