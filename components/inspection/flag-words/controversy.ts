import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { figure } from './figure';
import type { FlagWords } from './flag-words';

export const controversyWords: FlagWords = {
  raised: (because, severity) => {
    const { sanction, answer } = because;
    if (sanction !== undefined) return say('flag_controversy_sanction', { sanction });
    const months = figure(because, 'months', whole);
    if (severity === 'critical') return say('flag_controversy_critical', { months });
    return answer === 'major' ? say('flag_controversy_past', { months }) : say('flag_controversy_warn');
  },
  clear: () => say('flag_controversy_clear')
};
