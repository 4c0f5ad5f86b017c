/** A figure that is compared, with the interval that it lies in; `high` is Infinity over a floor. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

/** A figure of one creator; one that rests on too little, or on what a signal asks to check first, takes part, but is never the better one. */
export interface Contender extends Figure {
  creatorId: string;
  isDoubtful?: boolean;
}

/**
 * The one rule for "better": the creator whose interval lies wholly apart from every other's, on the better side. Whose figure is unknown is
 * not among the contenders, so they neither win nor lose; one figure alone is no comparison.
 */
export function betterOf(contenders: readonly Contender[], which: 'higher' | 'lower'): string | undefined {
  if (contenders.length < 2) return undefined;
  const isApart = (one: Figure, other: Figure): boolean =>
    which === 'higher' ? one.low > other.high : one.high < other.low;
  return contenders.find(one => !one.isDoubtful && contenders.every(other => other === one || isApart(one, other)))
    ?.creatorId;
}
