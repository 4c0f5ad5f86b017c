import type { PaidWork } from '@/lib/measures/paid-work';
import { type Because, defineRedFlag, verdictOf } from '@/lib/red-flags/red-flag';

/** Half of the creators above 100K mark more than this share of their notes as business (median of 3,403). */
const USUAL_SHARE = 0.047;

/**
 * A large account without any sign of paid work. No proof of anything: many deals are not disclosed, so it takes 60 searched notes, in
 * which an ordinary large account shows none with a chance of 5.6 %.
 */
export const noBrandWork = defineRedFlag({
  id: 'no-brand-work',
  needs: ['followers', 'paidWork'],
  thresholds: { followers: 100_000, criticalFollowers: 500_000, posts: 60, criticalPosts: 100 },
  judge({ followers: { value: followers }, paidWork: { value: work } }, { thresholds: lines }) {
    const seen: Because = {
      followers,
      n: work.searched,
      ...(work.official !== undefined && { official: work.official })
    };
    const paid = Math.max(work.paid, work.official ?? Number.NEGATIVE_INFINITY);
    if (paid > 0) return verdictOf(undefined, { ...seen, paid });
    const guard = followers < lines.followers ? 'small' : work.guard;
    if (guard !== undefined) return verdictOf(undefined, { ...seen, guard });
    if (work.official === undefined && work.searched < lines.posts) return tooFew(work, lines.posts);
    const isSure = work.official === 0 || work.searched >= lines.criticalPosts;
    const chance = work.official === 0 ? {} : { chance: (1 - USUAL_SHARE) ** work.searched };
    return verdictOf(isSure && followers >= lines.criticalFollowers ? 'critical' : 'warn', { ...seen, ...chance });
  }
});

const tooFew = ({ searched, more }: PaidWork, need: number) => ({
  status: 'unknown' as const,
  missing: [
    {
      ...more,
      measure: 'paidWork',
      need,
      have: searched,
      ...(more.posts && { posts: more.posts.slice(0, need - searched) })
    }
  ]
});
