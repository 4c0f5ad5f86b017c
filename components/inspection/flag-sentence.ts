import type { FlagReport } from '@/lib/report/report';
import type { Raised } from './flag-order';
import { audienceMismatchWords } from './flag-words/audience-mismatch';
import { controversyWords } from './flag-words/controversy';
import type { FlagWords } from './flag-words/flag-words';
import { followerSpikeWords } from './flag-words/follower-spike';
import { genericCommentsWords } from './flag-words/generic-comments';
import { irregularPostingWords } from './flag-words/irregular-posting';
import { lowEngagementWords } from './flag-words/low-engagement';
import { noBrandWorkWords } from './flag-words/no-brand-work';
import { underpricedWords } from './flag-words/underpriced';

/** The words of each flag; tests/inspection holds that none is missing. */
export const flagWords = new Map<string, FlagWords>([
  ['follower-spike', followerSpikeWords],
  ['low-engagement', lowEngagementWords],
  ['generic-comments', genericCommentsWords],
  ['underpriced', underpricedWords],
  ['no-brand-work', noBrandWorkWords],
  ['audience-mismatch', audienceMismatchWords],
  ['irregular-posting', irregularPostingWords],
  ['controversy', controversyWords]
]);

/** Why a signal was raised: the figure, what it is compared with, what to do. */
export const raisedSentence = ({ id, because, severity }: Raised, at: string): string =>
  flagWords.get(id)?.raised(because, severity, at) ?? '';

/** The figure that cleared a signal. */
export const clearFigure = ({ id, because }: Extract<FlagReport, { status: 'clear' }>, at: string): string =>
  flagWords.get(id)?.clear(because, at) ?? '';
