import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';

/** One of several things that a value holds, in words; `key` tells which it is on the other side. */
export interface ValuePart {
  key: string;
  words: string;
}

/** Of a value with more parts only those are shown in which the sides differ. */
const SHORT = 5;

/** The parts of one side's value in words, beside those of the other side. */
export function partsWords(own: readonly ValuePart[], other: readonly ValuePart[]): string {
  const there = new Map(other.map(({ key, words }) => [key, words]));
  const isShort = Math.max(own.length, other.length) <= SHORT;
  const shown = isShort ? own : own.filter(({ key, words }) => there.get(key) !== words);
  const alike = own.length - shown.length;
  return [
    ...shown.map(({ words }) => words),
    ...(alike > 0 ? [sayCount('data_value_alike', alike, { count: whole(alike) })] : [])
  ].join(say('clause_separator'));
}

/** A record as parts, in its own order of `keys`; what is absent is no part. */
export const partsOf = <Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  keys: readonly Key[],
  words: (key: Key, value: Value) => string
): ValuePart[] =>
  keys.flatMap(key => {
    const value = record[key];
    return value === undefined ? [] : [{ key, words: words(key, value) }];
  });

/** "Reads 400,000". */
export const figurePart = (name: string, figure: string): string => `${name} ${figure}`;

/** "Exclusivity: 30 days, settled". */
export const toldPart = (name: string, told: readonly (string | undefined | false)[]): string => {
  const words = told.filter(one => one !== undefined && one !== false && one !== '').join(say('name_separator'));
  return words === '' ? name : say('data_value_told', { name, value: words });
};
