/** What a threshold counts; a percentage is stored as a share 0…1. */
export type ThresholdUnit =
  | 'followers'
  | 'likes'
  | 'notes'
  | 'percent'
  | 'points'
  | 'times'
  | 'yuan'
  | 'months'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'plain';

/** Within what a threshold may be edited, both ends included, in its own unit. */
export interface ThresholdLimit {
  unit: ThresholdUnit;
  low: number;
  high: number;
}

const followers: ThresholdLimit = { unit: 'followers', low: 0, high: 100_000_000 };
const likes: ThresholdLimit = { unit: 'likes', low: 0, high: 1_000_000 };
const notes: ThresholdLimit = { unit: 'notes', low: 1, high: 1_000 };
const percent: ThresholdLimit = { unit: 'percent', low: 0, high: 1 };
const points: ThresholdLimit = { unit: 'points', low: 0, high: 100 };
const times: ThresholdLimit = { unit: 'times', low: 1, high: 100 };
const days: ThresholdLimit = { unit: 'days', low: 1, high: 365 };

const limits: Record<string, Record<string, ThresholdLimit>> = {
  'follower-spike': {
    criticalGain: followers,
    criticalHours: { unit: 'hours', low: 1, high: 720 },
    criticalShare: percent,
    warnGain: followers,
    warnShare: percent,
    warnScore: times,
    viralTimes: times,
    viralLikes: likes,
    viralDays: days,
    lostShare: percent
  },
  'low-engagement': { rate: percent, followers, peerMedian: percent },
  'generic-comments': {
    info: percent,
    warn: percent,
    critical: percent,
    criticalAlone: percent,
    duplicates: percent,
    burstMinutes: { unit: 'minutes', low: 1, high: 1_440 },
    registration: percent,
    young: percent,
    appearanceShift: percent
  },
  underpriced: {
    critical: percent,
    criticalFollowers: followers,
    warn: percent,
    above: { unit: 'percent', low: 1, high: 100 },
    infoBelowFollowers: followers,
    slipYuan: { unit: 'yuan', low: 0, high: 100_000 },
    slipRatio: percent
  },
  'no-brand-work': { followers, criticalFollowers: followers, posts: notes, criticalPosts: notes },
  'audience-mismatch': {
    criticalPoints: points,
    warnPoints: points,
    infoPoints: points,
    criticalOverlap: percent,
    warnOverlap: percent
  },
  'irregular-posting': {
    criticalWeek: notes,
    criticalGapDays: days,
    warnWeek: notes,
    warnTimesMean: times,
    warnGapDays: days,
    burstiness: { unit: 'plain', low: 0, high: 1 },
    burstinessPosts: notes,
    silentDays: days,
    infoGapDays: days,
    hiddenRatio: times
  },
  controversy: {
    criticalMonths: { unit: 'months', low: 1, high: 120 },
    backlashShare: percent,
    highHits: notes
  }
};

/** The limits of one threshold; one that is not listed may be any number from 0 on. */
export const limitOf = (flag: string, threshold: string): ThresholdLimit =>
  limits[flag]?.[threshold] ?? { unit: 'plain', low: 0, high: 1e9 };

/** Pairs of thresholds of which the first may not exceed the second: a warning comes before what is critical. */
export const orderedThresholds: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'follower-spike': [
    ['warnGain', 'criticalGain'],
    ['warnShare', 'criticalShare']
  ],
  'low-engagement': [['peerMedian', 'rate']],
  'generic-comments': [
    ['info', 'warn'],
    ['warn', 'critical'],
    ['critical', 'criticalAlone']
  ],
  underpriced: [
    ['critical', 'warn'],
    ['infoBelowFollowers', 'criticalFollowers']
  ],
  'no-brand-work': [
    ['followers', 'criticalFollowers'],
    ['posts', 'criticalPosts']
  ],
  'audience-mismatch': [
    ['infoPoints', 'warnPoints'],
    ['warnPoints', 'criticalPoints'],
    ['criticalOverlap', 'warnOverlap']
  ],
  'irregular-posting': [
    ['warnWeek', 'criticalWeek'],
    ['warnGapDays', 'criticalGapDays']
  ]
};
