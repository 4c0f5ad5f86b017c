/** A place in a picture, in its pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A pointer this near, in pixels, means a mark: discs are far smaller than fingers. */
const REACH = 14;

/** The mark nearest to a point; undefined where none is within reach. */
export function nearest<Mark extends Place>(marks: readonly Mark[], { x, y }: Place): Mark | undefined {
  let best: Mark | undefined;
  let least = REACH ** 2;
  for (const mark of marks) {
    const distance = (mark.x - x) ** 2 + (mark.y - y) ** 2;
    if (distance > least) continue;
    best = mark;
    least = distance;
  }
  return best;
}
