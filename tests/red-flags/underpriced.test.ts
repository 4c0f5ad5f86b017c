import { describe, expect, it, test } from 'vitest';
import type { Quote } from '@/lib/evidence/marketplace';
import { underpriced } from '@/lib/red-flags/flags/underpriced';
import { ago, header, subjectOf } from '@/tests/measures/evidence';
import { stateOf } from './state';

const quoted = (followers: number, ...quotes: [kind: Quote['kind'], priceYuan: number][]) =>
  subjectOf({
    profile: header({ followers }),
    quotes: quotes.map(([kind, priceYuan]) => ({ kind, priceYuan, at: ago(1), from: 'user' }))
  });

test.each([
  [100_000, 400, 'critical'],
  [100_000, 401, 'warn'],
  [99_999, 399, 'warn'],
  [100_000, 2_160, 'warn'],
  [100_000, 2_161, 'clear'],
  [100_000, 29_599, 'clear'],
  [100_000, 29_601, 'info'],
  [10_000, 200, 'warn'],
  [9_999, 200, 'info'],
  [9_999, 10, 'info'],
  [9_999, 5_000, 'info'],
  [3_000_000, 500, 'critical']
])('%i followers, an image note for %i yuan: %s', (followers, yuan, state) =>
  expect(stateOf(underpriced, quoted(followers, ['image', yuan]))).toBe(state)
);

it('measures video against the price of video', () => {
  expect(stateOf(underpriced, quoted(100_000, ['video', 2_916]))).toBe('warn');
  expect(stateOf(underpriced, quoted(100_000, ['video', 2_917]))).toBe('clear');
});

test.each([
  [
    'the low one',
    [
      ['image', 300],
      ['video', 10_800]
    ],
    'image',
    'critical'
  ],
  [
    'the low one, whichever kind',
    [
      ['image', 8_000],
      ['video', 500]
    ],
    'video',
    'critical'
  ],
  [
    'a warning before a note',
    [
      ['image', 60_000],
      ['video', 2_900]
    ],
    'video',
    'warn'
  ],
  [
    'the farther of two in order',
    [
      ['image', 7_000],
      ['video', 4_000]
    ],
    'video',
    'clear'
  ]
] as const)('of two prices %s counts', (_, quotes, kind, state) => {
  const subject = quoted(100_000, ...quotes.map(([what, yuan]) => [what, yuan] as [Quote['kind'], number]));
  expect(stateOf(underpriced, subject)).toBe(state);
  expect(underpriced.judge(subject)).toMatchObject({ because: { kind } });
});

test.each([
  [100_000, 49, true],
  [100_000, 50, false],
  [100_000, 15.9, true],
  [3_000_000, 300, true],
  [3_000_000, 340, false]
])('%i followers, %f yuan: may be a slip of the unit %s', (followers, yuan, slip) => {
  const finding = underpriced.judge(quoted(followers, ['image', yuan]));
  expect('because' in finding && 'unitSlip' in finding.because).toBe(slip);
});

describe('a price that is not for a paid post', () => {
  const offered = (followers: number, deal: Quote['deal'], priceYuan: number) =>
    subjectOf({
      profile: header({ followers }),
      quotes: [{ kind: 'image', priceYuan, ...(deal && { deal }), at: ago(1), from: 'user' }]
    });

  test.each([
    ['gift', 100, 'info'],
    ['commission', 100, 'info'],
    ['bundle', 100, 'info'],
    ['paid-post', 100, 'critical'],
    [undefined, 100, 'critical'],
    ['gift', 2_160, 'info'],
    ['paid-post', 2_160, 'warn'],
    ['gift', 8_000, 'clear'],
    ['bundle', 30_000, 'info']
  ] as const)('%s for %i yuan at 100,000 followers: %s', (deal, yuan, state) =>
    expect(stateOf(underpriced, offered(100_000, deal, yuan))).toBe(state)
  );

  it('says which it was', () =>
    expect(underpriced.judge(offered(100_000, 'gift', 100))).toMatchObject({ because: { deal: 'gift' } }));

  const priced = (
    days: number,
    deal: NonNullable<Quote['deal']>,
    priceYuan: number,
    kind: Quote['kind'] = 'image'
  ) => ({
    ...{ kind, priceYuan, deal, at: ago(days) },
    from: 'user' as const
  });

  test.each([
    ['a later gift', [priced(9, 'paid-post', 300), priced(1, 'gift', 8_000)], 300, 'critical'],
    ['a later gift of another kind', [priced(9, 'paid-post', 8_000), priced(1, 'gift', 300, 'video')], 8_000, 'clear'],
    ['a later bundle', [priced(9, 'paid-post', 8_000), priced(1, 'bundle', 300)], 8_000, 'clear']
  ] as const)('yields to a paid post: %s', (_, quotes, quoteYuan, state) => {
    const subject = subjectOf({ profile: header({ followers: 100_000 }), quotes: [...quotes] });
    expect(stateOf(underpriced, subject)).toBe(state);
    expect(underpriced.judge(subject)).toMatchObject({ because: { quoteYuan } });
  });
});

test('the user may move the lines', () => {
  const settings = { thresholds: { underpriced: { critical: 0.1, criticalFollowers: 50_000 } } };
  expect(stateOf(underpriced, quoted(50_000, ['image', 400]))).toBe('warn');
  expect(stateOf(underpriced, quoted(50_000, ['image', 400]), settings)).toBe('critical');
});

it('needs both a price and a size', () => {
  expect(stateOf(underpriced, subjectOf({ profile: header({ followers: 100_000 }) }))).toBe('unknown');
  const { quotes = [] } = quoted(1, ['image', 300]).dossier;
  expect(stateOf(underpriced, subjectOf({ quotes }))).toBe('unknown');
});
