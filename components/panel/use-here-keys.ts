import { useEffect, useEffectEvent } from 'react';
import type { PassedCreator } from '@/components/feed/passed-creators';
import { isTyping } from '@/components/shortlist/is-typing';
import type { HereActs } from './use-here-acts';

interface Given {
  /** Goes that many rows on. */
  move: (by: number) => void;
  /** Whom keys are about. */
  current: PassedCreator | undefined;
  acts: HereActs;
}

/** J and K move, A adds, H hides or shows again, X and the space bar tick; with some ticked, A and H are about all of them. */
export function useHereKeys({ move, current, acts }: Given): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === undefined) return;
    const some = acts.ticked.size > 0;
    if (key === 'j' || key === 'arrowdown') move(1);
    else if (key === 'k' || key === 'arrowup') move(-1);
    else if (key === 'escape' && some) acts.untick();
    else if (key === 'a' && some) acts.addTicked();
    else if (key === 'h' && some) acts.hideTicked();
    else if (!current) return;
    else if (key === 'a') acts.add(current);
    else if (key === 'h') (acts.isHidden(current) ? acts.showAgain : acts.hide)(current);
    else if (key === 'x' || key === ' ') acts.tick(current.creatorId, !acts.ticked.has(current.creatorId));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** The key in small letters; undefined where it is not for the list. The space bar is a button's own, and arrows a tab's. */
function keyOf(event: KeyboardEvent): string | undefined {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target)) return undefined;
  const inRow = target instanceof Element && target.closest('.cr > .open') !== null;
  if ((key === ' ' || key.startsWith('Arrow')) && !inRow) return undefined;
  return event.repeat && !/^(j|k|arrow.*)$/i.test(key) ? undefined : key.toLowerCase();
}
