import { expect, test } from 'vitest';
import { type Action, actionOf } from '@/components/table/table-keys';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const at = { activePlace: 10, count: 100, page: 15, onControl: false };
const to = (place: number, extend = false): Action => ({ moveTo: place, extends: extend });

test.each<[string, Action | undefined]>([
  ['ArrowDown', to(11)],
  ['j', to(11)],
  ['J', to(11)],
  ['ArrowUp', to(9)],
  ['k', to(9)],
  ['PageDown', to(25)],
  ['PageUp', to(0)],
  ['Home', to(0)],
  ['End', to(99)],
  ['Enter', { do: 'open' }],
  [' ', { do: 'tick' }],
  ['x', { do: 'tick' }],
  ['Escape', { do: 'none' }],
  ['ArrowRight', undefined],
  ['a', undefined],
  ['Tab', undefined]
])('%s', (key, action) => expect(actionOf({ ...plain, key }, at)).toEqual(action));

test('Shift ticks on the way; Ctrl or ⌘ with A ticks all; other keys with them are the browser’s', () => {
  expect(actionOf({ ...plain, key: 'ArrowDown', shiftKey: true }, at)).toEqual(to(11, true));
  expect(actionOf({ ...plain, key: 'a', ctrlKey: true }, at)).toEqual({ do: 'all' });
  expect(actionOf({ ...plain, key: 'a', metaKey: true }, at)).toEqual({ do: 'all' });
  expect(actionOf({ ...plain, key: 'Home', ctrlKey: true }, at)).toBeUndefined();
  expect(actionOf({ ...plain, key: 'ArrowDown', altKey: true }, at)).toBeUndefined();
});

test('on a control of a row Enter and Space are its own, the arrows are the table’s', () => {
  const onControl = { ...at, onControl: true };
  expect(actionOf({ ...plain, key: 'Enter' }, onControl)).toBeUndefined();
  expect(actionOf({ ...plain, key: ' ' }, onControl)).toBeUndefined();
  expect(actionOf({ ...plain, key: 'ArrowDown' }, onControl)).toEqual(to(11));
});

test('at the ends it stays, before any row it begins with the first, in an empty table nothing happens', () => {
  expect(actionOf({ ...plain, key: 'j' }, { ...at, activePlace: 99 })).toEqual(to(99));
  expect(actionOf({ ...plain, key: 'k' }, { ...at, activePlace: 0 })).toEqual(to(0));
  expect(actionOf({ ...plain, key: 'j' }, { ...at, activePlace: -1 })).toEqual(to(0));
  expect(actionOf({ ...plain, key: 'j' }, { ...at, count: 0 })).toBeUndefined();
});
