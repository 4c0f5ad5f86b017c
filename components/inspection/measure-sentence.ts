import { count, decimal } from '@/components/words/figures';
import { change, changeRange, rate, rateRange, share, shareRange } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { Cite } from '@/lib/measures/measure';

/** How a measure's figure is written, alone and with its interval. */
interface Form {
  one: (value: number) => string;
  range: (low: number, high: number) => string;
}

const inSteps = (digits: number): Form => ({
  one: value => decimal(value, digits).replace('-', '−'),
  range: (low, high) => `${decimal(low, digits)}–${decimal(high, digits)}`
});
const ratios: Form = {
  one: value => decimal(value, value < 99.95 ? 1 : 0),
  range: (low, high) => `${decimal(low, high < 99.95 ? 1 : 0)}–${decimal(high, high < 99.95 ? 1 : 0)}`
};
const rates: Form = { one: rate, range: rateRange };
const shares: Form = { one: share, range: shareRange };
const changes: Form = { one: change, range: changeRange };
/** A spread of logarithms is a factor that most likes lie within, below and above: "0.46–2.18". */
const factors: Form = {
  one: value => inSteps(2).range(Math.exp(-value), Math.exp(value)),
  range: () => ''
};
/** The past campaign's scale, read back into the answer that it stands for. */
const outcomes: Form = {
  one: value =>
    say(value >= 1 ? 'evidence_campaign_good' : value >= 0.5 ? 'evidence_campaign_mixed' : 'evidence_campaign_poor'),
  range: () => ''
};
/** The same of the answer on past scandals. */
const answers: Form = {
  one: value =>
    say(
      value === 0
        ? 'evidence_controversy_none'
        : value < 1
          ? 'evidence_controversy_minor'
          : 'evidence_controversy_major'
    ),
  range: () => ''
};
const counts: Form = { one: count, range: (low, high) => `${count(low)}–${count(high)}` };

const sentences = new Map<string, [MessageKey, Form]>([
  ['engagementRate', ['evidence_engagement_rate', rates]],
  ['likesAndCollectsPerFollower', ['evidence_likes_and_collects_per_follower', ratios]],
  ['followersPerFollowing', ['evidence_followers_per_following', ratios]],
  ['following', ['evidence_following', counts]],
  ['suspiciousShare', ['evidence_suspicious_share', shares]],
  ['activeShare', ['evidence_active_share', shares]],
  ['followerGrowth30d', ['evidence_follower_growth', changes]],
  ['commentersSeen', ['evidence_commenters_seen', counts]],
  ['youngCommenterShare', ['evidence_young_commenters', shares]],
  ['registrationCluster', ['evidence_registration_cluster', shares]],
  ['circleShare', ['evidence_circle_share', shares]],
  ['targetOverlap', ['evidence_target_overlap', shares]],
  ['likesSpread', ['evidence_likes_spread', factors]],
  ['meanLikes', ['evidence_mean_likes', counts]],
  ['collectsPerLike', ['evidence_collects_per_like', inSteps(2)]],
  ['commentsPerLike', ['evidence_comments_per_like', rates]],
  ['plainGenericShare', ['evidence_plain_generic_share', shares]],
  ['intentShare', ['evidence_intent_share', shares]],
  ['openedLikes', ['evidence_opened_likes', counts]],
  ['postsPer30Days', ['evidence_posts_per_30_days', inSteps(1)]],
  ['activeWeeks', ['evidence_active_weeks', inSteps(0)]],
  ['burstiness', ['evidence_burstiness', inSteps(2)]],
  ['breakoutShare', ['evidence_breakout_share', shares]],
  ['repeatedTitles', ['evidence_repeated_titles', shares]],
  ['craftSigns', ['evidence_craft_signs', shares]],
  ['craftRating', ['evidence_craft_rating', inSteps(0)]],
  ['targetNicheShare', ['evidence_target_niche_share', shares]],
  ['nicheShare', ['evidence_niche_share', shares]],
  ['mediumHits', ['evidence_medium_hits', counts]],
  ['highHits', ['evidence_high_hits', counts]],
  ['controversyAnswer', ['evidence_controversy_answer', answers]],
  ['sponsoredShare', ['evidence_sponsored_share', shares]],
  ['competitorPosts', ['evidence_competitor_posts', counts]],
  ['sponsoredRatio', ['evidence_sponsored_ratio', inSteps(2)]],
  ['momentum', ['evidence_momentum', inSteps(2)]],
  ['recordYears', ['evidence_account_years', inSteps(1)]],
  ['yearsPosting', ['evidence_years_posting', inSteps(1)]],
  ['pastCampaign', ['evidence_past_campaign', outcomes]],
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
