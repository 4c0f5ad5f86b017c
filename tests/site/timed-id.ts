import type { Random } from './seeded-random';

/** A 24-hex id as the site makes them: eight digits of Unix seconds, eight zeros, eight free digits. */
export function timedId(time: number, random: Random): string {
  const seconds = Math.floor(time / 1000)
    .toString(16)
    .padStart(8, '0');
  return `${seconds}00000000${random.hex(8)}`;
}
