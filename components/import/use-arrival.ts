import { type RefObject, useEffect, useRef } from 'react';

/** What is there instead of what had the focus takes it when it comes, and again when `what` changes. */
export function useArrival<Part extends HTMLElement>(what?: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another `what` is another arrival
  useEffect(() => part.current?.focus(), [what]);
  return part;
}
