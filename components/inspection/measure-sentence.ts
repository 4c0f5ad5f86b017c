import { count, decimal } from '@/components/words/figures';
import { rate, rateRange, share, shareRange } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { Cite } from '@/lib/measures/measure';

/** How a measure's figure is written, alone and with its interval. */
interface Form {
  one: (value: number) => string;
  range: (low: number, high: number) => string;
}

const inSteps = (digits: number): Form => ({
  one: value => decimal(value, digits),
  range: (low, high) => `${decimal(low, digits)}–${decimal(high, digits)}`
});
const ratios: Form = {
  one: value => decimal(value, value < 99.95 ? 1 : 0),
  range: (low, high) => `${decimal(low, high < 99.95 ? 1 : 0)}–${decimal(high, high < 99.95 ? 1 : 0)}`
};
const rates: Form = { one: rate, range: rateRange };
const shares: Form = { one: share, range: shareRange };
const counts: Form = { one: count, range: (low, high) => `${count(low)}–${count(high)}` };

const sentences = new Map<string, [MessageKey, Form]>([
  ['engagementRate', ['evidence_engagement_rate', rates]],
  ['likesAndCollectsPerFollower', ['evidence_likes_and_collects_per_follower', ratios]],
  ['followersPerFollowing', ['evidence_followers_per_following', ratios]],
  ['following', ['evidence_following', counts]],
  ['likesSpread', ['evidence_likes_spread', inSteps(2)]],
  ['likesVariation', ['evidence_likes_variation', inSteps(2)]],
  ['meanLikes', ['evidence_mean_likes', counts]],
  ['collectsPerLike', ['evidence_collects_per_like', inSteps(2)]],
  ['commentsPerLike', ['evidence_comments_per_like', rates]],
  ['openedLikes', ['evidence_opened_likes', counts]],
  ['postsPer30Days', ['evidence_posts_per_30_days', inSteps(1)]],
  ['activeWeeks', ['evidence_active_weeks', inSteps(0)]],
  ['burstiness', ['evidence_burstiness', inSteps(2)]],
  ['breakoutShare', ['evidence_breakout_share', shares]],
  ['repeatedTitles', ['evidence_repeated_titles', shares]],
  ['momentum', ['evidence_momentum', inSteps(2)]],
  ['recordYears', ['evidence_account_years', inSteps(1)]],
  ['yearsPosting', ['evidence_years_posting', inSteps(1)]],
  ['replyRate48h', ['evidence_reply_rate', shares]],
  ['thousandLikeShare', ['evidence_thousand_like_share', shares]]
]);

/** One measure as a report cites it, in words: the figure with its interval, and how many it rests on. */
export function measureSentence(cite: Cite): string {
  const [key, form] = sentences.get(cite.measure) ?? (['evidence_measured', inSteps(2)] as const);
  const isFloor = !Number.isFinite(cite.high) && cite.low === cite.value;
  return say(key, {
    figure: isFloor ? `${form.one(cite.value)}+` : form.one(cite.value),
    range: isFloor ? '' : interval(cite, form),
    n: count(cite.n)
  });
}

/** The interval in brackets; open at an end that a floor leaves open, and nothing where both ends are the figure. */
function interval({ low, high }: Cite, { one, range }: Form): string {
  if (!Number.isFinite(high)) return say('range_from', { low: one(low) });
  if (low === 0 && high > 0) return say('range_to', { high: one(high) });
  return one(low) === one(high) ? '' : say('range_between', { range: range(low, high) });
}
