import { whole } from '@/components/words/figures';
import { line, share, shareRange } from '@/components/words/rates';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure, span } from './figure';
import type { FlagWords } from './flag-words';

const figures = (because: Because) => ({
  share: figure(because, 'share', share),
  range: span(because, shareRange),
  low: figure(because, 'low', share),
  line: figure(because, 'line', line),
  n: figure(because, 'n', whole),
  notes: figure(because, 'notes', whole),
  generic: figure(because, 'generic', whole),
  emoji: figure(because, 'emojiOnly', whole),
  repeated: figure(because, 'repeated', whole)
});

/** Whole minutes, of which a moment is one. */
const minutes = (value: number): string => whole(Math.max(1, Math.ceil(value)));

/** What else stands out among these comments, each in one sentence with its figure. */
const besides: [name: string, key: MessageKey, form: (value: number) => string][] = [
  ['duplicates', 'flag_generic_comments_duplicates', share],
  ['burstMinutes', 'flag_generic_comments_burst', minutes],
  ['registration', 'flag_generic_comments_registration', share],
  ['young', 'flag_generic_comments_young', share],
  ['giveaway', 'flag_generic_comments_giveaway', whole]
];

const next: Record<Severity, MessageKey | undefined> = {
  critical: 'flag_generic_comments_critical',
  warn: 'flag_generic_comments_warn',
  info: undefined
};

export const genericCommentsWords: FlagWords = {
  raised: (because, severity) => {
    const advice = next[severity];
    return sentences(
      say('flag_generic_comments_raised', figures(because)),
      ...besides.map(
        ([name, key, form]) => because[name] !== undefined && say(key, { figure: figure(because, name, form) })
      ),
      because.appearance !== undefined && say('flag_generic_comments_appearance'),
      say('flag_generic_comments_loaded'),
      advice !== undefined && say(advice)
    );
  },
  clear: because => say('flag_generic_comments_clear', figures(because))
};
