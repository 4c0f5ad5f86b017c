import { day, dayRange } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure } from './figure';
import type { FlagWords } from './flag-words';

/** When the silence was: from one note to the next, or since the last one. */
function silence({ gapFrom, gapTo }: Because, at: string): string {
  if (typeof gapFrom !== 'string') return '—';
  return typeof gapTo === 'string'
    ? dayRange(gapFrom, gapTo, at)
    : say('flag_irregular_posting_since', { day: day(gapFrom, at) });
}

const figures = (because: Because, at: string) => ({
  week: figure(because, 'weekPosts', whole),
  from: typeof because.weekFrom === 'string' ? day(because.weekFrom, at) : '—',
  days: figure(because, 'gapDays', whole),
  silence: silence(because, at)
});

const raised: Record<Severity, MessageKey> = {
  critical: 'flag_irregular_posting_critical',
  warn: 'flag_irregular_posting_warn',
  info: 'flag_irregular_posting_info'
};

export const irregularPostingWords: FlagWords = {
  raised: (because, severity, at) => {
    const { hidden } = because;
    return sentences(
      say(raised[severity], figures(because, at)),
      hidden !== undefined && say('flag_irregular_posting_hidden')
    );
  },
  clear: (because, at) => say('flag_irregular_posting_clear', figures(because, at))
};
