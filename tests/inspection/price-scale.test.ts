import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceScale } from '@/components/inspection/price-scale';

const price = fc.double({ min: 1, max: 1e6, noNaN: true });

test('a quote of 600 against 650 to 8,900', () => {
  const { ends, low, value, high, quote } = priceScale({ low: 650, value: 2400, high: 8900 }, 600);
  expect(ends).toEqual([300, 12_000]);
  expect([low, value, high, quote].map(place => Number(place?.toFixed(1)))).toEqual([21, 56.4, 91.9, 18.8]);
});

test('whatever the prices, all lie on the axis in their order', () => {
  fc.assert(
    fc.property(price, fc.option(price, { nil: undefined }), (value, quote) => {
      const scale = priceScale({ low: value / 3.7, value, high: value * 3.7 }, quote);
      const places = [scale.low, scale.value, scale.high, ...(scale.quote === undefined ? [] : [scale.quote])];
      for (const place of places) {
        expect(place).toBeGreaterThan(0);
        expect(place).toBeLessThan(100);
      }
      expect(scale.low).toBeLessThan(scale.value);
      expect(scale.value).toBeLessThan(scale.high);
    })
  );
});
