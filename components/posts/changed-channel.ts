import type { Amplification } from '@/lib/shortlist/campaign';

type Parts = Omit<Amplification, 'id' | 'channel'>;

/** A channel's row with parts of it changed; undefined takes a part away. */
export function changedChannel(
  { id, channel, ...own }: Amplification,
  news: { [Part in keyof Parts]?: Parts[Part] | undefined }
): Amplification {
  const { what, owner, on, costYuan, done } = { ...own, ...news };
  return {
    id,
    channel,
    ...(what !== undefined && { what }),
    ...(owner !== undefined && { owner }),
    ...(on !== undefined && { on }),
    ...(costYuan !== undefined && { costYuan }),
    ...(done && { done })
  };
}
