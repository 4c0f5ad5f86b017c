import { aboutYuan, decimal, yuan } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure } from './figure';
import type { FlagWords } from './flag-words';

const times = (value: number): string => decimal(value, 1);

const figures = (because: Because) => ({
  quote: figure(because, 'quoteYuan', yuan),
  expected: figure(because, 'expectedYuan', aboutYuan),
  share: figure(because, 'ratio', share),
  times: figure(because, 'ratio', times)
});

const below: Record<Severity, MessageKey> = {
  critical: 'flag_underpriced_critical',
  warn: 'flag_underpriced_warn',
  info: 'flag_underpriced_info'
};

export const underpricedWords: FlagWords = {
  raised: (because, severity) => {
    const { side, deal, unitSlip } = because;
    const isPaidPost = deal === undefined || deal === 'paid-post';
    const lower = isPaidPost ? below[severity] : 'flag_underpriced_deal';
    return sentences(
      say(side === 'above' ? 'flag_underpriced_above' : lower, figures(because)),
      unitSlip !== undefined && say('flag_underpriced_unit')
    );
  },
  clear: because => say('flag_underpriced_clear', figures(because))
};
