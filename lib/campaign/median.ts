/** The middle figure, of an even number the mean of the two in the middle; undefined of none. */
export function median(figures: readonly number[]): number | undefined {
  const sorted = figures.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? low : (low + high) / 2;
}
