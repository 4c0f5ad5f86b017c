import { describe, expect, it, test } from 'vitest';
import type { Brief } from '@/lib/evidence/brief';
import type { Dossier } from '@/lib/evidence/dossier';
import { ask } from '@/lib/measures/ask';
import { audienceDistance, audienceFit, expectedFemaleShare, targetOverlap } from '@/lib/measures/target';
import { liked, subjectOf, times, told } from './evidence';
import { missingFrom, taken } from './outcome';

type Audience = NonNullable<Dossier['audience']>;
type Wish = NonNullable<Brief['audience']>;
const wanting = (audience: Audience, wish: Wish) =>
  subjectOf({ audience }, { brief: { name: 'cream', audience: wish } });
const overlap = (audience: Audience, wish: Wish) => taken(ask(wanting(audience, wish), targetOverlap));

describe('the overlap of genders is one minus the distance', () => {
  test.each([
    [0.8, [0.75, 1], 1],
    [0.75, [0.75, 1], 1],
    [0.6, [0.75, 1], 0.85],
    [0.05, [0.75, 1], 0.3],
    [0.9, [0, 0.3], 0.4],
    [0.9, [0.3, 0], 0.4],
    [0, [1, 1], 0]
  ] as const)('%f women where %j is asked for: %f', (share, [low, high], expected) =>
    expect(overlap({ femaleShare: told(share) }, { femaleShare: [low, high] })).toMatchObject({
      value: expected,
      low: expected,
      high: expected
    })
  );
});

describe('the overlap of ages and provinces is what the asked for hold', () => {
  const ages = { ages: told({ '<18': 0.1, '18-24': 0.4, '25-34': 0.3, '35-44': 0.15, '>44': 0.05 }) };
  test.each([
    [['18-24'], 0.4],
    [['18-24', '25-34'], 0.7],
    [['<18', '18-24', '25-34', '35-44', '>44'], 1]
  ])('%j: %f', (wish, expected) =>
    expect(overlap(ages, { ages: wish })).toMatchObject({ value: expected, high: expected })
  );

  const provinces = { provinces: told({ 广东: 0.2, 浙江: 0.15, 江苏: 0.1 }) };
  test.each([
    [['广东'], 0.2, 0.2],
    [['广东', '浙江'], 0.35, 0.35],
    [['广东', '西藏'], 0.2, 0.75]
  ])('%j of a list that goes on: %f to %f', (wish, low, high) =>
    expect(overlap(provinces, { provinces: wish })).toMatchObject({ value: low, low, high })
  );
});

describe('of several aspects', () => {
  const known = {
    femaleShare: told(0.6),
    ages: told({ '18-24': 0.5, '25-34': 0.5 }, 'marketplace'),
    provinces: told({ 广东: 0.7, 浙江: 0.3 })
  };
  test.each([
    ['all three', { femaleShare: [0.75, 1], ages: ['18-24'], provinces: ['广东'] }, 'ages', 0.5, 3],
    ['gender and provinces', { femaleShare: [0.75, 1], provinces: ['广东'] }, 'provinces', 0.7, 2],
    ['gender alone', { femaleShare: [0.75, 1] }, 'gender', 0.85, 1],
    ['an empty list asks for nothing', { femaleShare: [0.75, 1], ages: [], provinces: [] }, 'gender', 0.85, 1]
  ] as [string, Wish, string, number, number][])('the least counts: %s', (_, wish, aspect, share, compared) =>
    expect(taken(ask(wanting(known, wish), audienceFit)).value).toMatchObject({ worst: { aspect, share }, compared })
  );

  it('those not known are left out', () =>
    expect(
      taken(ask(wanting({ femaleShare: told(0.6) }, { femaleShare: [0.75, 1], ages: ['18-24'] }), audienceFit)).value
    ).toEqual({ worst: { aspect: 'gender', share: 0.85, high: 0.85 }, compared: 1 }));

  it('says whose figure the worst is', () => {
    expect(overlap(known, { ages: ['18-24'] }).from).toBe('official');
    expect(overlap(known, { provinces: ['广东'] }).from).toBe('user');
  });
});

test.each([
  ['no brief', { audience: { femaleShare: told(0.6) } }, undefined, 'write-brief'],
  ['a brief without an audience', { audience: { femaleShare: told(0.6) } }, {}, 'write-brief'],
  ['an audience of empty lists', {}, { audience: { ages: [], provinces: [] } }, 'write-brief'],
  ['no figures', {}, { audience: { femaleShare: [0.75, 1] } }, 'ask-for-audience'],
  [
    'a list of provinces without the one asked for',
    { audience: { provinces: told({ 广东: 0.2 }) } },
    { audience: { provinces: ['西藏'] } },
    'ask-for-audience'
  ]
] as [string, Partial<Dossier>, Partial<Brief> | undefined, string][])('missing with %s', (_, facts, wish, remedy) => {
  const subject = subjectOf(facts, wish ? { brief: { name: 'cream', ...wish } } : {});
  expect(missingFrom(ask(subject, targetOverlap))).toEqual({ remedy });
});

describe('the share of women to expect', () => {
  const beauty = { posts: liked(times(10, 10), { title: '口红试色' }) };
  const ages = { brief: { name: 'cream', audience: { ages: ['18-24'] } } };

  test.each([
    [
      'the brief’s',
      { brief: { name: 'cream', audience: { femaleShare: [0.9, 0.2] as [number, number] } } },
      0.2,
      0.9,
      'user'
    ],
    ['the niche’s without a brief', {}, 0.75, 0.98, 'estimate'],
    ['the niche’s where the brief names none', ages, 0.75, 0.98, 'estimate']
  ])('%s', (_, rest, low, high, from) =>
    expect(taken(ask(subjectOf(beauty, rest), expectedFemaleShare))).toMatchObject({ low, high, from })
  );

  it('is told with the brief’s audience, as far as either is known', () => {
    const facts = { ...beauty, audience: { femaleShare: told(0.5), ages: told({ '18-24': 0.4, '25-34': 0.6 }) } };
    expect(taken(ask(subjectOf(facts, ages), audienceDistance)).value).toEqual({
      women: { share: 0.5, low: 0.75, high: 0.98, against: 'niche' },
      fit: { aspect: 'ages', share: 0.4, high: 0.4 }
    });
    expect(taken(ask(subjectOf(facts), audienceDistance)).value).not.toHaveProperty('fit');
    expect(
      taken(ask(subjectOf({ audience: { ages: facts.audience.ages } }, ages), audienceDistance)).value
    ).not.toHaveProperty('women');
  });
});
