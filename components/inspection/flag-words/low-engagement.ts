import { count } from '@/components/words/figures';
import { line, rate, rateRange, share } from '@/components/words/rates';
import { say } from '@/components/words/words';
import type { Because } from '@/lib/report/report';
import { figure, span } from './figure';
import type { FlagWords } from './flag-words';

const figures = (because: Because) => ({
  rate: figure(because, 'rate', rate),
  range: span(because, rateRange),
  line: figure(because, 'line', line),
  peers: figure(because, 'peerMedian', line),
  share: figure(because, 'betterThan', share),
  n: figure(because, 'n', count)
});

export const lowEngagementWords: FlagWords = {
  raised: (because, severity) =>
    say(severity === 'critical' ? 'flag_low_engagement_critical' : 'flag_low_engagement_warn', figures(because)),
  clear: because => say('flag_low_engagement_clear', figures(because))
};
