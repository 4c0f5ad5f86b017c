import { controversy, craftRating } from './answers';
import { audience, expectedFemaleShare, femaleShare, followerQuality, targetAudience } from './audience';
import { brandEvidence, commercialEvidence, craftEvidence, sponsoredComparison, targetNiche, textsSeen } from './brand';
import { commentersSeen, commentsSeen } from './comments';
import { engagementPerLike, engagementRate, meanEngagementRate } from './engagement';
import { followerHistory } from './follower-history';
import { followerGrowth30d } from './growth';
import { followers, followersPerFollowing, following, likesAndCollectsPerFollower } from './header';
import { breakoutShare, likesSpread, likesVariation, meanLikes, momentum, repeatedTitles } from './likes';
import type { Measured, Outcome, Subject } from './measure';
import { niche, nicheShare } from './niche';
import { busiestWeek, longestGap, postingWeeks, postingYear } from './posting-year';
import { imagePrice, quotes, videoPrice } from './price';
import { pastCampaign, recordYears, replyRate48h, thousandLikeShare, yearsPosting } from './record';
import { activeWeeks, burstiness, postsIn30Days, postsPer30Days } from './rhythm';
import { collectsPerLike, commentsPerLike, openedLikes, totalsPerLike } from './totals';

/** Everything that a rule can ask for, by the name that `needs` and reports use. */
export const measures = {
  followers,
  following,
  followersPerFollowing,
  likesAndCollectsPerFollower,
  followerQuality,
  followerHistory,
  followerGrowth30d,
  engagementPerLike,
  engagementRate,
  meanEngagementRate,
  likesSpread,
  likesVariation,
  meanLikes,
  totalsPerLike,
  collectsPerLike,
  commentsPerLike,
  openedLikes,
  commentsSeen,
  commentersSeen,
  postsIn30Days,
  postsPer30Days,
  activeWeeks,
  burstiness,
  postingYear,
  postingWeeks,
  longestGap,
  busiestWeek,
  breakoutShare,
  thousandLikeShare,
  repeatedTitles,
  momentum,
  yearsPosting,
  recordYears,
  replyRate48h,
  pastCampaign,
  niche,
  nicheShare,
  targetNiche,
  femaleShare,
  expectedFemaleShare,
  audience,
  targetAudience,
  craftEvidence,
  craftRating,
  textsSeen,
  commercialEvidence,
  brandEvidence,
  sponsoredComparison,
  quotes,
  imagePrice,
  videoPrice,
  controversy
} satisfies Record<string, (subject: Subject) => Outcome<unknown>>;

/** The name of a measure. */
export type MeasureName = keyof typeof measures;

/** What the measure of that name gives when it could be taken. */
export type Found<Name extends MeasureName> = Extract<ReturnType<(typeof measures)[Name]>, Measured<unknown>>;
