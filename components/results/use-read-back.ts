import { useCallback, useLayoutEffect, useRef } from 'react';

/** Waits until `read`, which is new with every reading of the database, has come again: what was written before is in it. */
export function useReadBack(read: object): () => Promise<void> {
  const waiting = useRef<(() => void)[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its coming is what is waited for.
  useLayoutEffect(() => {
    for (const done of waiting.current.splice(0)) done();
  }, [read]);
  return useCallback(() => new Promise(resolve => void waiting.current.push(resolve)), []);
}
