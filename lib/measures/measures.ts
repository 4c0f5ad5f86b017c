import { controversy, controversyAnswer, craftRating } from './answers';
import { activeShare, femaleShare, followerQuality, suspiciousShare } from './audience';
import { densestHalfMinutes } from './comment-times';
import { circleShare, commentersSeen, registrationCluster, youngCommenterShare } from './commenters';
import { backlashShare, commentMix, duplicateShare, genericShare, intentShare, plainGenericShare } from './comments';
import { craftSigns } from './craft';
import { engagementPerLike, engagementRate, meanEngagementRate } from './engagement';
import { followerHistory } from './follower-history';
import { followerGrowth30d } from './growth';
import { followers, followersPerFollowing, following, likesAndCollectsPerFollower } from './header';
import { likedNotes } from './liked-notes';
import { breakoutShare, likesSpread, likesVariation, meanLikes, momentum, repeatedTitles } from './likes';
import type { Measured, Outcome, Subject } from './measure';
import { niche, nicheFit, nicheShare, nicheSwitch, targetNicheShare } from './niche';
import { paidWork } from './paid-work';
import { busiestWeek, longestGap, postingWeeks, postingYear } from './posting-year';
import { imagePrice, quotes, videoPrice } from './price';
import { pastCampaign, recordYears, replyRate48h, thousandLikeShare, yearsPosting } from './record';
import { activeWeeks, burstiness, postsIn30Days, postsPer30Days } from './rhythm';
import { highHits, mediumHits, safetyEvidence, safetySearch } from './safety';
import { competitorPosts, sponsoredRatio, sponsoredShare } from './sponsored';
import { audienceAspects, audienceDistance, audienceFit, expectedFemaleShare, targetOverlap } from './target';
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
  likedNotes,
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
  commentMix,
  genericShare,
  plainGenericShare,
  intentShare,
  backlashShare,
  duplicateShare,
  densestHalfMinutes,
  commentersSeen,
  youngCommenterShare,
  registrationCluster,
  circleShare,
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
  nicheFit,
  nicheSwitch,
  targetNicheShare,
  femaleShare,
  suspiciousShare,
  activeShare,
  expectedFemaleShare,
  audienceAspects,
  audienceFit,
  audienceDistance,
  targetOverlap,
  craftSigns,
  craftRating,
  safetySearch,
  safetyEvidence,
  mediumHits,
  highHits,
  paidWork,
  sponsoredShare,
  competitorPosts,
  sponsoredRatio,
  quotes,
  imagePrice,
  videoPrice,
  controversy,
  controversyAnswer
} satisfies Record<string, (subject: Subject) => Outcome<unknown>>;

/** The name of a measure. */
export type MeasureName = keyof typeof measures;

/** What the measure of that name gives when it could be taken. */
export type Found<Name extends MeasureName> = Extract<ReturnType<(typeof measures)[Name]>, Measured<unknown>>;
