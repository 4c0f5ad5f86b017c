import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Who worked for a competitor in the last 90 days can hardly praise another brand now. */
const MOST_WITH_COMPETITOR = 0.3;

/** The share of paid notes: some show that brands book, more than two in five cost interaction; 4.7 % is the median above 100K. */
export const commercialLoad = defineCriterion({
  id: 'commercial-load',
  needs: ['sponsoredShare'],
  uses: ['competitorPosts'],
  score: ({ sponsoredShare, competitorPosts }) =>
    Math.min(
      competitorPosts !== undefined && competitorPosts.value > 0 ? MOST_WITH_COMPETITOR : 1,
      through(sponsoredShare.value, [
        [0, 0.7],
        [0.03, 0.85],
        [0.05, 1],
        [0.25, 1],
        [0.4, 0.5],
        [0.6, 0.2],
        [0.8, 0]
      ])
    )
});
