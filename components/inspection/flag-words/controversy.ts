import { whole } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { sentences } from '@/components/words/sentences';
import { say, sayCount } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure } from './figure';
import type { FlagWords } from './flag-words';

/** What the page says of a sanction and what the user answered. */
function told(because: Because, severity: Severity): string | false {
  const { sanction, answer } = because;
  if (sanction !== undefined) return say('flag_controversy_sanction', { sanction });
  const months = figure(because, 'months', whole);
  if (answer === 'major') {
    return say(severity === 'critical' ? 'flag_controversy_critical' : 'flag_controversy_past', { months });
  }
  return answer === 'minor' && say('flag_controversy_warn');
}

/** What comments and notes say; words are for a person to read, never a verdict. */
function read(because: Because): string | false {
  const { backlash, highHits, words } = because;
  const isFound = typeof highHits === 'number' && highHits > 0;
  return (
    (backlash !== undefined || isFound) &&
    sentences(
      backlash !== undefined &&
        say('flag_controversy_backlash', {
          share: figure(because, 'backlash', share),
          n: figure(because, 'comments', whole)
        }),
      isFound &&
        sayCount('flag_controversy_words', highHits, {
          count: whole(highHits),
          words: words === undefined ? '—' : words
        }),
      say('flag_controversy_read')
    )
  );
}

export const controversyWords: FlagWords = {
  raised: (because, severity) => sentences(told(because, severity), read(because)),
  clear: () => say('flag_controversy_clear')
};
