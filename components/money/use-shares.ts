import { useEffect, useRef, useState } from 'react';
import { areSame, moveShare } from '@/lib/campaign/move-share';
import type { Bucket, Shares } from '@/lib/method/budget-models';

/**
 * Shares that follow the hand at once and are kept when it rests. While one and the same share is moved, the others are always taken from
 * where they stood before, so that to and fro changes nothing.
 */
export function useShares(stored: Shares, keep: (shares: Shares) => Promise<boolean>) {
  const [draft, setDraft] = useState<Shares>();
  const shares = draft ?? stored;
  const now = useRef(shares);
  const before = useRef<{ bucket: Bucket; from: Shares; to: Shares }>(undefined);
  const saving = useRef(0);
  const standing = JSON.stringify(stored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept takes the place of what was drawn when it changes
  useEffect(() => {
    if (saving.current === 0) setDraft(undefined);
  }, [standing]);
  useEffect(() => {
    now.current = shares;
  }, [shares]);

  const move = (bucket: Bucket, percent: number): Shares => {
    const last = before.current;
    const from = last?.bucket === bucket && areSame(last.to, now.current) ? last.from : now.current;
    const to = moveShare(from, bucket, percent);
    before.current = { bucket, from, to };
    now.current = to;
    setDraft(to);
    return to;
  };
  const settle = async (bucket: Bucket, percent: number): Promise<void> => {
    const to = move(bucket, percent);
    saving.current++;
    const isKept = await keep(to);
    saving.current--;
    if (!isKept) setDraft(undefined);
  };
  return { shares, move, settle };
}
