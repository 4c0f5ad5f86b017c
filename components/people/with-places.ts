/** Places in their order, with others that are wanted too; one below 0 is none. */
export const withPlaces = (places: readonly number[], wanted: readonly number[]): number[] =>
  [...new Set([...places, ...wanted.filter(place => place >= 0)])].toSorted((one, other) => one - other);
