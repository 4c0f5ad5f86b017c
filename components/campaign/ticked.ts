import type { Ask } from '@/lib/method/steps';

/** What of the steps is done once one ask was ticked or its tick taken away; undefined where nothing is. */
export function ticked(now: readonly Ask[] | undefined, ask: Ask, isDone: boolean): readonly Ask[] | undefined {
  const others = (now ?? []).filter(one => one !== ask);
  const next = isDone ? [...others, ask] : others;
  return next.length === 0 ? undefined : next;
}
