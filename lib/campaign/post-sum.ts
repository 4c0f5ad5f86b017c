import { lastHour, type Window, windows } from './measured-windows';
import type { PostCurve } from './post-curves';

/** Engagements of several posts together at one age, and over how many posts that is; `about` where a rounded count is in it. */
export interface SumPoint {
  window: Window;
  hours: number;
  engagements: number;
  of: number;
  about: boolean;
  /** It runs over the very posts that the point before it does; the first point, over those that began at nothing. */
  isSame: boolean;
}

/**
 * The sum of posts at each window, over those alone that were measured there: by its first whole reading at or after the window's end, while
 * it still stands for it. An age at which none was measured has no point.
 */
export function postSum(curves: readonly PostCurve[]): SumPoint[] {
  let before: string | undefined;
  return (Object.keys(windows) as Window[]).flatMap(window => {
    const end = windows[window];
    const measured = curves.flatMap(({ post, points }) => {
      const found = points.find(({ hours }) => hours >= end);
      return found && found.hours <= lastHour(window) ? { ...found, postId: post.postId } : [];
    });
    if (measured.length === 0) return [];
    const posts = measured
      .map(({ postId }) => postId)
      .toSorted()
      .join();
    const isSame = before === undefined || before === posts;
    before = posts;
    return {
      window,
      hours: end,
      engagements: measured.reduce((sum, { engagements }) => sum + engagements, 0),
      of: measured.length,
      about: measured.some(({ about }) => about),
      isSame
    };
  });
}
