/**
 * A commenter's hash says under which key it was made: "k:5b1c…" is this install's own, "k:9f0e12ab:5b1c…" that of another install, by the
 * first digits of its key's hash. Hashes under two keys tell nothing about whether two people are one.
 */
const FOREIGN = /^k:([0-9a-f]{8}):/;

/** The key that an author's hash was made under; '' is this install's own. */
export const keyOf = (author: string): string => FOREIGN.exec(author)?.[1] ?? '';

/** An author from a file whose own hashes were made under key `from`, as they stand in an install of key `here`. */
export function authorUnder(author: string, from: string, here: string): string {
  const key = keyOf(author) || from;
  const hash = author.replace(FOREIGN, 'k:');
  return key === here ? hash : hash.replace('k:', `k:${key}:`);
}
