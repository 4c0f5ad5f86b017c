import type { Count } from '@/lib/evidence/count';
import { CARD } from './cards';
import { parseCount } from './counts';

/** Beside a figure this high a word more likely stands for one that its author hides than for none. */
const MANY = 100;

/**
 * Whether a word in a note's bar of counters stands for none: figures have come, or nobody commented (`isDeserted`), and none is so high
 * that a word beside it would rather hide one.
 */
export function isBarFilled(note: Element, isDeserted: boolean): boolean {
  const counts = [...note.querySelectorAll('.interact-container .count')];
  const figures = counts.flatMap(({ textContent }) => parseCount(textContent) ?? []);
  return (isDeserted || figures.length > 0) && figures.every(({ value }) => value < MANY);
}

/** The likes on the card that a note was opened from, which may show them where its bar has a word; undefined where they are a word too. */
export const likesOnCard = (document: Document, postId: string): Count | undefined =>
  parseCount(
    document.querySelector(`.feeds-container a[href*="${postId}"]`)?.closest(CARD)?.querySelector('.count')?.textContent
  );
