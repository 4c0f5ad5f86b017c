import { brandSafety } from './criteria/brand-safety';
import { breakouts } from './criteria/breakouts';
import { cadence } from './criteria/cadence';
import { commentDepth } from './criteria/comment-depth';
import { commentGenuineness } from './criteria/comment-genuineness';
import { commenterAuthenticity } from './criteria/commenter-authenticity';
import { commercialLoad } from './criteria/commercial-load';
import { craft } from './criteria/craft';
import { followerAuthenticity } from './criteria/follower-authenticity';
import { followingRatio } from './criteria/following-ratio';
import { growthHealth } from './criteria/growth-health';
import { lifetimeEngagement } from './criteria/lifetime-engagement';
import { momentum } from './criteria/momentum';
import { nicheFit } from './criteria/niche-fit';
import { originality } from './criteria/originality';
import { peerEngagement } from './criteria/peer-engagement';
import { regularity } from './criteria/regularity';
import { saveDepth } from './criteria/save-depth';
import { sponsoredPerformance } from './criteria/sponsored-performance';
import { steadyEngagement } from './criteria/steady-engagement';
import { targetMatch } from './criteria/target-match';
import { trackRecord } from './criteria/track-record';
import type { Criterion } from './criterion';

/** The guide's five dimensions. */
export type DimensionId =
  | 'audience-quality'
  | 'engagement'
  | 'content-quality'
  | 'brand-alignment'
  | 'performance-history';

/** One of them with its criteria; their points sum to its own. */
export interface Dimension {
  id: DimensionId;
  points: number;
  criteria: readonly { criterion: Criterion; points: number }[];
}

/** The guide's 100 points. */
export const scorecard: readonly Dimension[] = [
  {
    id: 'audience-quality',
    points: 30,
    criteria: [
      { criterion: followerAuthenticity, points: 8 },
      { criterion: lifetimeEngagement, points: 6 },
      { criterion: followingRatio, points: 3 },
      { criterion: growthHealth, points: 5 },
      { criterion: commenterAuthenticity, points: 4 },
      { criterion: targetMatch, points: 4 }
    ]
  },
  {
    id: 'engagement',
    points: 25,
    criteria: [
      { criterion: peerEngagement, points: 9 },
      { criterion: steadyEngagement, points: 5 },
      { criterion: saveDepth, points: 4 },
      { criterion: commentDepth, points: 4 },
      { criterion: commentGenuineness, points: 3 }
    ]
  },
  {
    id: 'content-quality',
    points: 20,
    criteria: [
      { criterion: cadence, points: 5 },
      { criterion: regularity, points: 4 },
      { criterion: breakouts, points: 4 },
      { criterion: craft, points: 4 },
      { criterion: originality, points: 3 }
    ]
  },
  {
    id: 'brand-alignment',
    points: 15,
    criteria: [
      { criterion: nicheFit, points: 6 },
      { criterion: brandSafety, points: 5 },
      { criterion: commercialLoad, points: 4 }
    ]
  },
  {
    id: 'performance-history',
    points: 10,
    criteria: [
      { criterion: sponsoredPerformance, points: 4 },
      { criterion: momentum, points: 3 },
      { criterion: trackRecord, points: 3 }
    ]
  }
];
