import { describe, expect, it, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import { noBrandWork } from '@/lib/red-flags/flags/no-brand-work';
import { header, idFrom, openList, reading, searched, subjectOf, told } from '@/tests/measures/evidence';
import { stateOf } from './state';

const official = (n: number) => ({ marketplace: { businessPostCount: told(n, 'marketplace') } });
const of = (followers: number, facts: Partial<Dossier> = {}) =>
  subjectOf({ listing: openList, ...facts, profile: { ...header({ followers }), ...facts.profile } });

describe('without a sign of paid work', () => {
  test.each([
    [99_999, 100, 'clear'],
    [99_999, 0, 'clear'],
    [100_000, 59, 'unknown'],
    [100_000, 60, 'warn'],
    [100_000, 200, 'warn'],
    [499_999, 100, 'warn'],
    [500_000, 59, 'unknown'],
    [500_000, 60, 'warn'],
    [500_000, 99, 'warn'],
    [500_000, 100, 'critical'],
    [3_000_000, 100, 'critical']
  ])('%i followers, %i searched notes: %s', (followers, n, state) =>
    expect(stateOf(noBrandWork, of(followers, { posts: searched(n) }))).toBe(state)
  );

  test.each([
    [60, 0.0557],
    [100, 0.0081]
  ])('says by what chance an ordinary account shows none in %i: %f', (n, chance) =>
    expect(noBrandWork.judge(of(500_000, { posts: searched(n) }))).toMatchObject({
      because: { n, chance: expect.closeTo(chance, 4) }
    })
  );
});

describe('by the marketplace’s count', () => {
  test.each([
    [99_999, 0, 0, 'clear'],
    [100_000, 0, 0, 'warn'],
    [499_999, 0, 0, 'warn'],
    [500_000, 0, 0, 'critical'],
    [500_000, 1, 0, 'clear'],
    [500_000, 1, 100, 'clear']
  ])('%i followers, %i business notes, %i searched: %s', (followers, count, n, state) =>
    expect(stateOf(noBrandWork, of(followers, { posts: searched(n), ...official(count) }))).toBe(state)
  );

  it('is no matter of chance', () => {
    const finding = noBrandWork.judge(of(500_000, official(0)));
    expect(finding).toMatchObject({ because: { official: 0, n: 0 } });
    expect('because' in finding && finding.because).not.toHaveProperty('chance');
  });
});

test.each([
  ['one paid note of 100', { posts: searched(100, 1) }],
  ['one paid note of a few', { posts: searched(3, 1) }],
  ['a paid note that the marketplace does not count', { posts: searched(1, 1), ...official(0) }]
])('%s clears it', (_, facts) =>
  expect(noBrandWork.judge(of(500_000, facts))).toMatchObject({ status: 'clear', because: { paid: 1 } })
);

describe('a reason not to expect any', () => {
  const said = (nickname: string, bio = '') => ({ profile: { nickname: reading(nickname), bio: reading(bio) } });
  const verified = (value: 'none' | 'person' | 'business') => ({ profile: { verification: reading(value) } });

  test.each([
    ['an account of 182 days', { id: idFrom(182) }, 'young-account'],
    ['an account of 183 days', { id: idFrom(183) }, undefined],
    ['a verified person', verified('person'), 'verified'],
    ['a verified business', verified('business'), 'verified'],
    ['one that is not verified', verified('none'), undefined],
    ['无广 in the name', said('小梨｜无广'), 'ad-free'],
    ['不接广 in the bio', said('小梨', '佛系更新，不接广'), 'ad-free'],
    ['no ads', said('Pear', 'Honest reviews, no ads.'), 'ad-free'],
    ['casino ads, which are something else', said('Pear', 'I design casino ads'), undefined],
    ['an ordinary bio', said('小梨', '商务合作请私信'), undefined]
  ] as [string, Partial<Dossier>, string | undefined][])('%s', (_, facts, guard) => {
    const finding = noBrandWork.judge(of(500_000, { posts: searched(100), ...official(0), ...facts }));
    expect(finding.status).toBe(guard === undefined ? 'raised' : 'clear');
    expect('because' in finding && finding.because.guard).toBe(guard);
  });

  it('holds before any note is searched', () =>
    expect(stateOf(noBrandWork, of(500_000, verified('person')))).toBe('clear'));

  it('of a small account is its size', () =>
    expect(noBrandWork.judge(of(99_999))).toMatchObject({ status: 'clear', because: { guard: 'small' } }));
});

test.each([
  [
    'notes at hand',
    searched(60).map((post, place) => (place < 12 ? post : { ...post, opened: false })),
    'open-posts',
    48
  ],
  ['none at hand', searched(12), 'scroll-older', 0]
] as const)('twelve of the sixty, %s: %s', (_, posts, remedy, named) => {
  const finding = noBrandWork.judge(of(100_000, { posts: [...posts] }));
  expect(finding).toMatchObject({
    status: 'unknown',
    missing: [{ measure: 'paidWork', remedy, need: 60, have: 12, unit: 'posts' }]
  });
  const [missing] = 'missing' in finding ? finding.missing : [];
  expect(missing?.posts ?? []).toHaveLength(named);
});

test('the user may ask for fewer notes, and is then told of those', () => {
  const settings = { thresholds: { 'no-brand-work': { posts: 30 } } };
  expect(stateOf(noBrandWork, of(100_000, { posts: searched(30) }), settings)).toBe('warn');
  const posts = searched(40).map((post, place) => (place < 29 ? post : { ...post, opened: false }));
  expect(noBrandWork.judge(of(100_000, { posts }), settings)).toMatchObject({
    missing: [{ remedy: 'open-posts', need: 30, have: 29, posts: [posts[29]?.id] }]
  });
});

it('needs the size', () =>
  expect(noBrandWork.judge(subjectOf({ posts: searched(100) }))).toMatchObject({
    status: 'unknown',
    missing: [{ measure: 'followers', remedy: 'open-profile' }]
  }));
