import { defineCriterion } from '@/lib/scorecard/criterion';

/** Titles, texts, topics and pictures of opened notes; a rating by the user, who saw them, stands for half. */
export const craft = defineCriterion({
  id: 'craft',
  needs: ['craftSigns'],
  uses: ['craftRating'],
  score: ({ craftSigns, craftRating }) =>
    craftRating === undefined ? craftSigns.value : (craftSigns.value + (craftRating.value - 1) / 4) / 2
});
