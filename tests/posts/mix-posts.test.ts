import { expect, test } from 'vitest';
import { amplificationSums } from '@/lib/campaign/amplification-sums';
import { chosenByMix, mixPosts } from '@/lib/campaign/mix-posts';

const december = { from: '2026-12-01', to: '2026-12-10' };
const micro = (creatorId: string) => ({ creatorId, tier: 'micro' as const });
const planned = (posts: number, ids: string[], days = december, existing: { creatorId: string }[] = []) =>
  mixPosts([{ tier: 'micro', creators: 9, posts }], ids.map(micro), days, existing).map(
    ({ creatorId, plannedOn }) => `${creatorId} ${plannedOn.slice(8)}`
  );

test.each([
  // floor(0.5 × 10) days after the first
  ['one post of one stands in the middle', planned(1, ['a']), ['a 06']],
  // 0.25, 0.75 of ten days
  ['two creators take turns', planned(1, ['a', 'b']), ['a 03', 'b 08']],
  // 1/6, 3/6, 5/6 of ten days
  ['three of one are evenly apart', planned(3, ['a']), ['a 02', 'a 06', 'a 09']],
  // (0 + 0.25)/2, (0 + 0.75)/2, (1 + 0.25)/2, (1 + 0.75)/2
  ['two of two', planned(2, ['a', 'b']), ['a 02', 'b 04', 'a 07', 'b 09']],
  ['on a single day', planned(2, ['a'], { from: '2026-12-01', to: '2026-12-01' }), ['a 01', 'a 01']],
  [
    'what is planned is not planned again',
    planned(2, ['a', 'b'], december, [{ creatorId: 'a' }, { creatorId: 'a' }]),
    ['b 04', 'b 09']
  ],
  ['days the wrong way round', planned(2, ['a'], { from: '2026-12-02', to: '2026-12-01' }), []],
  ['days that are none', planned(2, ['a'], { from: '', to: '2026-12-01' }), []],
  ['nobody', planned(2, []), []]
])('%s', (_, days, expected) => expect(days).toEqual(expected));

test('creators of other tiers, and those whose tier is unknown, are left out', () => {
  const creators = [micro('a'), { creatorId: 'b', tier: 'mega' as const }, { creatorId: 'c', tier: undefined }];
  const mix = [{ tier: 'micro' as const, creators: 1, posts: 1 }];
  expect(mixPosts(mix, creators, december, [])).toEqual([{ creatorId: 'a', plannedOn: '2026-12-06' }]);
});

test('as many of each tier as the mix asks for', () => {
  const mix = [
    { tier: 'mega' as const, creators: 1, posts: 1 },
    { tier: 'micro' as const, creators: 2, posts: 1 }
  ];
  expect(chosenByMix(mix, [micro('a'), micro('b'), micro('c'), { creatorId: 'm', tier: 'mega' }])).toEqual([
    'm',
    'a',
    'b'
  ]);
});

test('an amplification plan says over how many rows its cost runs, and what is late', () => {
  const rows = [
    { id: '1', channel: 'shutiao', costYuan: 2_000, on: '2026-12-01' },
    { id: '2', channel: 'juguang', costYuan: 0, on: '2026-11-30' },
    { id: '3', channel: 'weibo', on: '2026-11-29', done: true },
    { id: '4', channel: 'mail' }
  ] as const;
  expect(amplificationSums(rows, '2026-12-01')).toEqual({ cost: 2_000, priced: 2, rows: 4, done: 1, overdue: 1 });
  expect(amplificationSums(rows.slice(3), '2026-12-01').cost).toBeUndefined();
});
