import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** An old account may have lain idle for years, so its age alone never scores full. */
const AGE_ALONE = 0.8;

/** Years of work, averaged with the marketplace's reply rate and the user's past campaign where those are known. */
export const trackRecord = defineCriterion({
  id: 'track-record',
  needs: ['recordYears'],
  uses: ['yearsPosting', 'replyRate48h', 'pastCampaign'],
  score: ({ recordYears, yearsPosting, replyRate48h, pastCampaign }) => {
    const years = through(recordYears.value, [
      [0.1, 0.1],
      [0.5, 0.4],
      [1, 0.6],
      [2, 0.8],
      [4, 1]
    ]);
    const scores = [yearsPosting === undefined ? Math.min(AGE_ALONE, years) : years];
    for (const known of [replyRate48h, pastCampaign]) if (known !== undefined) scores.push(known.value);
    return scores.reduce((total, score) => total + score, 0) / scores.length;
  }
});
