import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { share, shareRange } from '@/components/words/rates';
import { sentences } from '@/components/words/sentences';
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

/** What the audience and the brief were compared by. */
const aspects = new Map<number | string | undefined, MessageKey>([
  ['gender', 'audience_by_gender'],
  ['ages', 'audience_by_ages'],
  ['provinces', 'audience_by_provinces']
]);

const overlap = (because: Because) => ({
  share: figure(because, 'overlap', share),
  aspect: say(aspects.get(because.aspect) ?? 'audience_by_gender')
});

/** The share of women says it better than what of both genders overlaps. */
const isNews = ({ overlap, aspect, femaleShare }: Because): boolean =>
  overlap !== undefined && (aspect !== 'gender' || femaleShare === undefined);

const next: Record<Severity, MessageKey | undefined> = {
  critical: 'flag_audience_mismatch_ask',
  warn: 'flag_audience_mismatch_compare',
  info: undefined
};

/** Women come first, then how much of the audience is the brief's; either may be all that is known. */
export const audienceMismatchWords: FlagWords = {
  raised: (because, severity) => {
    const advice = next[severity];
    const { femaleShare, points } = because;
    return sentences(
      femaleShare !== undefined && points !== 0 && say('flag_audience_mismatch_raised', figures(because)),
      isNews(because) && say('flag_audience_mismatch_overlap', overlap(because)),
      advice !== undefined && say(advice)
    );
  },
  clear: because => {
    if (because.femaleShare === undefined) return say('flag_audience_mismatch_clear_overlap', overlap(because));
    return say(because.against === 'brief' ? 'flag_audience_mismatch_clear_brief' : 'flag_audience_mismatch_clear', {
      share: figure(because, 'femaleShare', share),
      range: span(because, shareRange)
    });
  }
};
