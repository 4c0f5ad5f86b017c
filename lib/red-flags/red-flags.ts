import { audienceMismatch } from './flags/audience-mismatch';
import { controversy } from './flags/controversy';
import { followerSpike } from './flags/follower-spike';
import { genericComments } from './flags/generic-comments';
import { irregularPosting } from './flags/irregular-posting';
import { lowEngagement } from './flags/low-engagement';
import { noBrandWork } from './flags/no-brand-work';
import { underpriced } from './flags/underpriced';
import type { RedFlag } from './red-flag';

/** The eight, in the guide's order. */
export const redFlags: readonly RedFlag[] = [
  followerSpike,
  lowEngagement,
  genericComments,
  underpriced,
  noBrandWork,
  audienceMismatch,
  irregularPosting,
  controversy
];
