import { reversedKeys, type StateValue } from './state-literal';
import type { View } from './view';

type Slice = { readonly [key: string]: StateValue };

const isSlice = (value: StateValue): value is Slice =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Set);

const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

function renamed(value: StateValue): StateValue {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isSlice(value)) return value;
  return reversedKeys(Object.fromEntries(Object.entries(value).map(([key, entry]) => [snake(key), renamed(entry)])));
}

/** A row, or a note, as the view's version of the site spells it. */
export const spelled = (row: Slice, { variant }: View): Slice =>
  variant?.state === 'mixed'
    ? Object.fromEntries(Object.entries(row).map(([key, value]) => [key, renamed(value)]))
    : row;

/** One entry for each tab of a profile: its notes, what it collected, what it liked, and until 2024 its boards. */
export const perTab = <Entry>(own: Entry, other: Entry, { variant }: View): Entry[] =>
  variant?.state === 'four-lists' ? [own, other, other, other] : [own, other, other];

/** A list, or the object that some versions write in its place. */
export const listed = (each: readonly StateValue[], { variant }: View): StateValue =>
  variant?.state === 'mixed' ? Object.fromEntries(each.entries()) : each;

/** A Set where the version has them, else a list. */
export const setOf = (values: readonly StateValue[], { variant }: View): StateValue =>
  variant?.state === 'four-lists' ? values : new Set(values);

/** Nothing is known of an order of keys: the mixed form has them in reverse. */
export const ordered = (state: Slice, { variant }: View): Slice =>
  variant?.state === 'mixed' ? reversedKeys(state) : state;
