import { expect, test } from 'vitest';
import { slotsFor } from '@/components/table/slots';

const before = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2]
]);

test.each<[string, string[], Record<string, number>]>([
  ['nobody left: all stay where they are', ['a', 'b', 'c'], { a: 0, b: 1, c: 2 }],
  ['one row further: who comes takes the slot of who left', ['b', 'c', 'd'], { b: 1, c: 2, d: 0 }],
  ['a screen further: all slots are taken over in their order', ['d', 'e', 'f'], { d: 0, e: 1, f: 2 }],
  ['one stays wherever the others go, as the row with the focus does', ['b', 'x', 'y'], { b: 1, x: 0, y: 2 }],
  ['more than before: the rest get slots of their own', ['d', 'e', 'f', 'g', 'h'], { d: 0, e: 1, f: 2, g: 3, h: 4 }],
  ['fewer than before', ['z'], { z: 0 }],
  ['nobody', [], {}]
])('%s', (_what, ids, slots) => expect(Object.fromEntries(slotsFor(ids, before))).toEqual(slots));

test('no two rows share a slot, whatever came and went', () => {
  let slots: ReadonlyMap<string, number> = new Map();
  for (let turn = 0; turn < 200; turn++) {
    const ids = Array.from({ length: 3 + ((turn * 7) % 5) }, (_, n) => `row ${((turn * turn * 3) % 40) + n}`);
    slots = slotsFor(ids, slots);
    expect(new Set(slots.values()).size).toBe(ids.length);
    expect(Math.max(...slots.values())).toBeLessThan(7);
  }
});
