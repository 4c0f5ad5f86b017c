import { expect, it, test } from 'vitest';
import { audienceMismatch } from '@/lib/red-flags/flags/audience-mismatch';
import { ago, exactly, openList, postAt, subjectOf, wholeList } from '@/tests/measures/evidence';
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
