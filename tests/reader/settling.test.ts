import { expect, it } from 'vitest';
import { APART, createSettling, PATIENCE } from '@/lib/reader/settling';

it('rests on two equal reads far enough apart', () => {
  const settle = createSettling(0);
  expect(settle('a', 0)).toBe('again');
  expect(settle('a', APART - 1)).toBe('again');
  expect(settle('b', APART)).toBe('again');
  expect(settle('b', 2 * APART - 1)).toBe('again');
  expect(settle('b', 2 * APART)).toBe('rested');
  expect(settle('b', 2 * APART + 1)).toBe('rested');
});

it('counts from the first of the equal reads', () => {
  const settle = createSettling(0);
  for (const at of [0, 100, 200]) expect(settle('a', at)).toBe('again');
  expect(settle('a', APART)).toBe('rested');
});

it('never rests on a page that is not ready', () => {
  const settle = createSettling(0);
  for (let at = 0; at < PATIENCE; at += APART) expect(settle(undefined, at)).toBe('again');
  expect(settle(undefined, PATIENCE)).toBe('given-up');
  expect(settle('a', PATIENCE + 1)).toBe('given-up');
  expect(settle('a', PATIENCE + 1 + APART)).toBe('rested');
});

it('has as much patience as before after a pause, in which the page may have stood still as well', () => {
  const settle = createSettling(0);
  settle(undefined, 0);
  expect(settle(undefined, 60_000)).toBe('again');
  for (let at = 60_000; at < 60_000 + PATIENCE - 1_000; at += APART) expect(settle(undefined, at)).toBe('again');
  expect(settle(undefined, 60_000 + PATIENCE - 1_000)).toBe('given-up');
});

it('waits for a change where the page goes away after a rest', () => {
  const settle = createSettling(0);
  settle('a', 0);
  settle('a', APART);
  expect(settle(undefined, 2 * APART)).toBe('wait');
  expect(settle('b', PATIENCE * 2)).toBe('again');
});
