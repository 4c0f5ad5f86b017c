import { appearanceNiches } from '@/lib/benchmarks/comment-words';
import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Where looks are the subject, this much more praise is ordinary. */
const APPEARANCE = 0.15;

/** Readers who ask where to buy make up for some praise; 3 % of 1,794 ordinary comments did. */
const interested = { from: 0.05, bonus: 0.1 };

/** How many comments say something about the note. Short is not generic; questions and tagged friends never are. */
export const commentGenuineness = defineCriterion({
  id: 'comment-genuineness',
  needs: ['plainGenericShare'],
  uses: ['intentShare', 'niche'],
  score({ plainGenericShare, intentShare, niche }) {
    const shift = niche !== undefined && appearanceNiches.has(niche.value.id) ? APPEARANCE : 0;
    const bonus = intentShare !== undefined && intentShare.value >= interested.from ? interested.bonus : 0;
    const score = through(plainGenericShare.value, [
      [0.1 + shift, 1],
      [0.25 + shift, 0.75],
      [0.45 + shift, 0.35],
      [0.65 + shift, 0]
    ]);
    return Math.min(1, score + bonus);
  }
});
