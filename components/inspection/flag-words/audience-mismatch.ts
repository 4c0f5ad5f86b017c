import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { share, shareRange } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure, span } from './figure';
import type { FlagWords } from './flag-words';

/** What the share is held against: the user's own brief, or what is usual in the niche. */
function expected(because: Because): string {
  const range = span(because, shareRange);
  const { niche } = because;
  return typeof niche === 'string'
    ? say('flag_audience_mismatch_niche', { niche: nameOf('niche', niche), range })
    : say('flag_audience_mismatch_brief', { range });
}

const figures = (because: Because) => ({
  share: figure(because, 'femaleShare', share),
  points: figure(because, 'points', whole),
  expected: expected(because)
});

const raised: Record<Severity, MessageKey> = {
  critical: 'flag_audience_mismatch_critical',
  warn: 'flag_audience_mismatch_warn',
  info: 'flag_audience_mismatch_info'
};

export const audienceMismatchWords: FlagWords = {
  raised: (because, severity) => say(raised[severity], figures(because)),
  clear: because =>
    say(because.against === 'brief' ? 'flag_audience_mismatch_clear_brief' : 'flag_audience_mismatch_clear', {
      share: figure(because, 'femaleShare', share),
      range: span(because, shareRange)
    })
};
