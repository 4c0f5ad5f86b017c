import { day } from '@/components/words/dates';
import { count, whole } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say } from '@/components/words/words';
import type { Because, Severity } from '@/lib/report/report';
import { figure } from './figure';
import type { FlagWords } from './flag-words';

/** Between which days the followers came, or on which. */
function when({ from, to }: Because, at: string): string {
  if (typeof from !== 'string' || typeof to !== 'string') return '—';
  if (from === to) return say('flag_follower_spike_on', { day: day(from, at) });
  return say('flag_follower_spike_between', { from: day(from, at), to: day(to, at) });
}

/** Whether one of the notes of that time is a reason for it. */
function reason(because: Because): string {
  const likes = figure(because, 'likes', count);
  const usual = figure(because, 'median', count);
  const { notes, title } = because;
  if (notes === 'explained') {
    return title === undefined
      ? say('flag_follower_spike_explained_untitled', { likes, usual })
      : say('flag_follower_spike_explained', { title, likes, usual });
  }
  return notes === 'none' ? say('flag_follower_spike_none', { usual }) : say('flag_follower_spike_unchecked');
}

/** Losses that round to nothing are not told. */
const TOLD = 0.01;

/** What to do about it; nothing where a note explains it. */
const next: Record<Severity, MessageKey | undefined> = {
  critical: 'flag_follower_spike_critical',
  warn: 'flag_follower_spike_warn',
  info: undefined
};

export const followerSpikeWords: FlagWords = {
  raised: (because, severity, at) => {
    const { lost, round } = because;
    const advice = next[severity];
    return sentences(
      say('flag_follower_spike_raised', {
        gain: figure(because, 'gain', whole),
        when: when(because, at),
        share: figure(because, 'share', share),
        prior: figure(because, 'prior', count)
      }),
      reason(because),
      typeof lost === 'number' && lost >= TOLD && say('flag_follower_spike_lost', { lost: share(lost) }),
      typeof round === 'number' && say('flag_follower_spike_round', { round: whole(round) }),
      advice !== undefined && say(advice)
    );
  },
  clear: because => {
    const n = figure(because, 'n', whole);
    return typeof because.gain === 'number' && because.gain > 0
      ? say('flag_follower_spike_clear', { gain: whole(because.gain), n })
      : say('flag_follower_spike_clear_none', { n });
  }
};
