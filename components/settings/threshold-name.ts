import { nameOf } from '@/components/words/names';

/** What a threshold draws, in the user's language: "criticalGain" of "follower-spike" is "threshold_follower_spike_critical_gain". */
export const thresholdName = (flag: string, threshold: string): string =>
  nameOf('threshold', `${flag}-${threshold.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`);
