import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, orderTexts } from '@/lib/export/text-order';

const collator = new Intl.Collator('zh-CN', { numeric: true });
const text = fc.oneof(fc.string(), fc.constantFrom('阿梨', '篇 2', '篇 10', 'a', 'A', 'é', 'e\u0301', '\u200b', ''));

test('texts stand in the same order before and after their places are known', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (known, others) => {
      for (const _step of orderTexts(known));
      const all = [...known, ...others];
      for (const one of all)
        for (const other of all)
          expect(Math.sign(compareTexts(one, other))).toBe(Math.sign(collator.compare(one, other)));
    }),
    { numRuns: 60 }
  );
});

test('more texts than one step sorts have their places too, a few ms at a time', () => {
  const many = Array.from({ length: 2_300 }, (_, n) => `篇 ${(n * 7) % 2_300}`);
  const steps = [...orderTexts(many)];
  expect(steps.length).toBeGreaterThan(5);
  expect(many.toSorted(compareTexts)).toEqual(many.toSorted(collator.compare));
});
