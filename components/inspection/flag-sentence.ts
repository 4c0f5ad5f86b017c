import type { FlagReport } from '@/lib/report/report';
import type { Raised } from './flag-order';
import { audienceMismatchWords } from './flag-words/audience-mismatch';
import { controversyWords } from './flag-words/controversy';
import type { FlagWords } from './flag-words/flag-words';
import { irregularPostingWords } from './flag-words/irregular-posting';
import { lowEngagementWords } from './flag-words/low-engagement';
import { underpricedWords } from './flag-words/underpriced';

/** The flags that this version judges; tests/words holds that no judged one is missing. */
export const flagWords = new Map<string, FlagWords>([
  ['low-engagement', lowEngagementWords],
  ['underpriced', underpricedWords],
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
