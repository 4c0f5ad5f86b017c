import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Ordinary creators have a burstiness of .15 in the middle and .43 at the ninetieth percentile. */
const bursty = { from: 0.2, over: 0.5, weight: 0.3 };

/** How many of the last twelve weeks hold a note, and how evenly the year's notes are spread where ten of them are known. */
export const regularity = defineCriterion({
  id: 'regularity',
  needs: ['activeWeeks'],
  uses: ['burstiness'],
  score: ({ activeWeeks, burstiness }) => {
    const weeks = through(activeWeeks.value, [
      [0, 0],
      [2, 0.1],
      [6, 0.5],
      [9, 0.8],
      [12, 1]
    ]);
    if (burstiness === undefined) return weeks;
    const excess = Math.min(1, Math.max(0, (burstiness.value - bursty.from) / bursty.over));
    return (1 - bursty.weight) * weeks + bursty.weight * (1 - excess);
  }
});
