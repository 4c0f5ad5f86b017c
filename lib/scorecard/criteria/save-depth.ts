import { defineCriterion } from '@/lib/scorecard/criterion';
import { rising } from '@/lib/scorecard/curves';

/** Collects per like by kind of niche: tutorials are saved about twice as often as looks. */
const usual = {
  tutorial: { median: 0.7, p90: 1.5 },
  looks: { median: 0.3, p90: 0.9 },
  other: { median: 0.45, p90: 1.2 }
};

/** How often a note is worth keeping. */
export const saveDepth = defineCriterion({
  id: 'save-depth',
  needs: ['collectsPerLike'],
  uses: ['niche'],
  score: ({ collectsPerLike, niche }) => rising(collectsPerLike.value, usual[niche?.value.habit ?? 'other'])
});
