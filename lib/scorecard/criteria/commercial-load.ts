import { defineCriterion } from '@/lib/scorecard/criterion';

/** The share of paid notes; neither none nor too many scores best. */
export const commercialLoad = defineCriterion({
  id: 'commercial-load',
  needs: ['commercialEvidence'],
  judged: 'later'
});
