import { count, whole } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure } from './figure';
import type { FlagWords } from './flag-words';

const figures = (because: Because) => ({
  followers: figure(because, 'followers', count),
  n: figure(because, 'n', whole),
  paid: figure(because, 'paid', whole),
  chance: figure(because, 'chance', share)
});

/** Why the absence of paid work says nothing of this account. */
const guards = new Map<number | string | undefined, MessageKey>([
  ['small', 'flag_no_brand_work_small'],
  ['young-account', 'flag_no_brand_work_young_account'],
  ['verified', 'flag_no_brand_work_verified'],
  ['ad-free', 'flag_no_brand_work_ad_free']
]);

const next: Record<Severity, MessageKey | undefined> = {
  critical: 'flag_no_brand_work_critical',
  warn: 'flag_no_brand_work_warn',
  info: undefined
};

export const noBrandWorkWords: FlagWords = {
  raised: (because, severity) => {
    const { official } = because;
    const advice = next[severity];
    return sentences(
      say(official === undefined ? 'flag_no_brand_work_searched' : 'flag_no_brand_work_official', figures(because)),
      say('flag_no_brand_work_undisclosed'),
      advice !== undefined && say(advice)
    );
  },
  clear: because => {
    const guard = guards.get(because.guard);
    if (guard !== undefined) return say(guard, figures(because));
    return say(
      because.paid === because.official ? 'flag_no_brand_work_clear_official' : 'flag_no_brand_work_clear',
      figures(because)
    );
  }
};
