import { describe, expect, it, test } from 'vitest';
import type { Brief } from '@/lib/evidence/brief';
import type { Dossier } from '@/lib/evidence/dossier';
import { audienceMismatch } from '@/lib/red-flags/flags/audience-mismatch';
import { ago, exactly, openList, postAt, subjectOf, told, wholeList } from '@/tests/measures/evidence';
import { stateOf } from './state';

const women = (value: number) => ({ audience: { femaleShare: { value, at: ago(1), from: 'user' as const } } });
const beauty = Array.from({ length: 10 }, (_, place) => postAt(5 + place, { title: '口红试色', likes: exactly(1) }));
const brief = { name: 'cream', audience: { femaleShare: [0.75, 1] as [number, number] } };

test.each([
  [0.2, 'critical'],
  [0.4, 'critical'],
  [0.41, 'warn'],
  [0.6, 'warn'],
  [0.61, 'info'],
  [0.7, 'info'],
  [0.71, 'clear'],
  [0.75, 'clear'],
  [0.98, 'clear'],
  [1, 'clear']
])('a beauty creator whose audience is %f women: %s', (share, state) =>
  expect(stateOf(audienceMismatch, subjectOf({ ...women(share), posts: beauty }))).toBe(state)
);

test.each([
  [0.4, 'critical'],
  [0.55, 'warn'],
  [0.7, 'info'],
  [1, 'clear']
])('a brief for 75–100 %% women, an audience of %f: %s', (share, state) =>
  expect(stateOf(audienceMismatch, subjectOf(women(share), { brief }))).toBe(state)
);

it('holds the brief above the niche, and says which of them it was', () => {
  const men = { name: 'razor', audience: { femaleShare: [0, 0.3] as [number, number] } };
  const subject = { ...women(0.9), posts: beauty };
  expect(audienceMismatch.judge(subjectOf(subject, { brief: men }))).toMatchObject({
    severity: 'critical',
    because: { femaleShare: 0.9, low: 0, high: 0.3, points: 60, against: 'brief' }
  });
  expect(audienceMismatch.judge(subjectOf(subject))).toMatchObject({
    status: 'clear',
    because: { against: 'niche', niche: 'beauty', points: 0 }
  });
});

test.each([
  ['no share of women', { posts: beauty }, 'enter-female-share'],
  ['nine titled notes of a longer list', { ...women(0.2), posts: beauty.slice(1), listing: openList }, 'scroll-older'],
  ['nine titled notes in all', { ...women(0.2), posts: beauty.slice(1), listing: wholeList }, 'write-brief'],
  ['no niche', { ...women(0.2), posts: beauty.map(post => ({ ...post, title: '随便说说' })) }, 'write-brief']
])('is not checked with %s', (_, facts, remedy) =>
  expect(audienceMismatch.judge(subjectOf(facts))).toMatchObject({
    status: 'unknown',
    missing: expect.arrayContaining([expect.objectContaining({ remedy })])
  })
);

describe('the audience that the brief asks for', () => {
  const ages = (young: number, rest: Record<string, number> = { '25-34': 1 - young }) => ({
    ages: told({ '18-24': young, ...rest })
  });
  const asked = (audience: NonNullable<Brief['audience']>) => ({ brief: { name: 'cream', audience } });
  const stateBy = (audience: NonNullable<Dossier['audience']>, wish: NonNullable<Brief['audience']>, facts = {}) =>
    stateOf(audienceMismatch, subjectOf({ ...facts, audience }, asked(wish)));

  test.each([
    [0, 'critical'],
    [0.299, 'critical'],
    [0.3, 'warn'],
    [0.499, 'warn'],
    [0.5, 'clear'],
    [1, 'clear']
  ])('with only the ages known, %f of them the brief’s: %s', (young, state) =>
    expect(stateBy(ages(young), { ages: ['18-24'] })).toBe(state)
  );

  test.each([
    ['three groups of 50 % in all, which binary fractions sum to less', [0.03, 0.29, 0.18], 'clear'],
    ['three groups of 49 %', [0.03, 0.28, 0.18], 'warn']
  ] as const)('%s: %s', (_, [one, two, three], state) =>
    expect(
      stateBy(ages(one, { '25-34': two, '35-44': three, '>44': 0.5 }), { ages: ['18-24', '25-34', '35-44'] })
    ).toBe(state)
  );

  test.each([
    [
      'the worse of ages and provinces',
      { ...ages(0.8), provinces: told({ 浙江: 0.4, 广东: 0.6 }) },
      'warn',
      'provinces'
    ],
    ['the ages, when they are worse', { ...ages(0.2), provinces: told({ 浙江: 0.4, 广东: 0.6 }) }, 'critical', 'ages'],
    ['the ages where no province is known', ages(0.4), 'warn', 'ages'],
    [
      'the ages where the provinces asked for are not named',
      { ...ages(0.6), provinces: told({ 广东: 0.2 }) },
      'clear',
      'ages'
    ],
    [
      'a province that the named ones leave nothing to',
      { ...ages(0.8), provinces: told({ 广东: 1 }) },
      'critical',
      'provinces'
    ]
  ])('goes by %s', (_, audience, state, aspect) => {
    const wish = { ages: ['18-24'], provinces: ['浙江'] };
    expect(stateBy(audience, wish)).toBe(state);
    expect(audienceMismatch.judge(subjectOf({ audience }, asked(wish)))).toMatchObject({ because: { aspect } });
  });

  test.each([
    ['women far off, ages right', 0.4, 0.9, 'critical'],
    ['women right, ages far off', 0.8, 0.2, 'critical'],
    ['women a little off, ages half', 0.7, 0.4, 'warn'],
    ['women a little off, ages right', 0.7, 0.9, 'info'],
    ['both right', 0.8, 0.9, 'clear']
  ])('weighs both: %s', (_, share, young, state) =>
    expect(stateBy({ femaleShare: told(share), ...ages(young) }, { femaleShare: [0.75, 1], ages: ['18-24'] })).toBe(
      state
    )
  );

  it('holds the niche’s women against a brief that asks for ages alone', () => {
    const audience = { femaleShare: told(0.4), ...ages(0.9) };
    expect(audienceMismatch.judge(subjectOf({ audience, posts: beauty }, asked({ ages: ['18-24'] })))).toMatchObject({
      severity: 'critical',
      because: { against: 'niche', niche: 'beauty', points: 35, overlap: 0.9, aspect: 'ages' }
    });
  });

  it('is not guessed from a list of provinces without the one asked for', () =>
    expect(
      audienceMismatch.judge(
        subjectOf({ audience: { provinces: told({ 广东: 0.2 }) } }, asked({ provinces: ['西藏'] }))
      )
    ).toMatchObject({ status: 'unknown' }));
});

test('the user may move the lines', () => {
  const settings = { thresholds: { 'audience-mismatch': { criticalPoints: 20, criticalOverlap: 0.6 } } };
  expect(stateOf(audienceMismatch, subjectOf({ ...women(0.55), posts: beauty }), settings)).toBe('critical');
  const young = { audience: { ages: told({ '18-24': 0.59, '25-34': 0.41 }) } };
  const asked = { brief: { name: 'cream', audience: { ages: ['18-24'] } } };
  expect(stateOf(audienceMismatch, subjectOf(young, asked), settings)).toBe('critical');
});

test('shares that name only some of the places speak for the creator', () => {
  const places = (other: number) => ({ audience: { provinces: told({ 广东: 0.1, 浙江: other }) } });
  const brief = { name: 'cream', audience: { provinces: ['广东', '西藏'] } };
  // 西藏 may hold all that is not named.
  expect(stateOf(audienceMismatch, subjectOf(places(0.51), { brief }))).toBe('warn');
  expect(stateOf(audienceMismatch, subjectOf(places(0.5), { brief }))).toBe('clear');
  expect(stateOf(audienceMismatch, subjectOf(places(0.75), { brief }))).toBe('critical');
});
