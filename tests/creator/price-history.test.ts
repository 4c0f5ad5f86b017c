import { expect, test } from 'vitest';
import type { Quote } from '@/lib/evidence/marketplace';
import { priceHistory } from '@/lib/shortlist/price-history';
import { ago } from '@/tests/measures/evidence';

const quote = (days: number, priceYuan: number, facts: Partial<Quote> = {}): Quote => ({
  kind: 'image',
  priceYuan,
  at: ago(days),
  from: 'marketplace',
  ...facts
});

test.each<[string, Quote[], [since: number, at: number, image?: number, video?: number][]]>([
  ['both kinds given together are one offer', [quote(3, 10), quote(3, 20, { kind: 'video' })], [[3, 3, 10, 20]]],
  ['one that is read again unchanged is one', [quote(9, 10), quote(5, 10), quote(1, 10)], [[9, 1, 10]]],
  [
    'one that changes and changes back is three',
    [quote(9, 10), quote(5, 12), quote(1, 10)],
    [
      [1, 1, 10],
      [5, 5, 12],
      [9, 9, 10]
    ]
  ],
  [
    'another kind beside it is another offer',
    [quote(9, 10), quote(5, 10), quote(5, 20, { kind: 'video' })],
    [
      [5, 5, 10, 20],
      [9, 9, 10]
    ]
  ],
  [
    'sources are kept apart',
    [quote(9, 10), quote(5, 10, { from: 'user' }), quote(1, 10)],
    [
      [9, 1, 10],
      [5, 5, 10]
    ]
  ],
  [
    'so are deals',
    [quote(9, 10), quote(5, 10, { deal: 'gift' })],
    [
      [5, 5, 10],
      [9, 9, 10]
    ]
  ],
  [
    'and those who told',
    [quote(9, 10, { from: 'user', toldBy: '甲' }), quote(5, 10, { from: 'user', toldBy: '乙' })],
    [
      [5, 5, 10],
      [9, 9, 10]
    ]
  ]
])('%s', (_, quotes, offers) => {
  const told = priceHistory(quotes).map(({ since, at, image, video }) => [since, at, image, video]);
  expect(told).toEqual(offers.map(([since, at, image, video]) => [ago(since), ago(at), image, video]));
});
