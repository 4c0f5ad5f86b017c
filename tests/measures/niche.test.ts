import { describe, expect, it, test } from 'vitest';
import type { Brief } from '@/lib/evidence/brief';
import { ask } from '@/lib/measures/ask';
import { niche, nicheFit, nicheOfPost, nicheShare, nicheSwitch, targetNicheShare } from '@/lib/measures/niche';
import { exactly, openList, postAt, subjectOf, wholeList } from './evidence';
import { missingFrom, taken } from './outcome';

test.each([
  ['two title words beat one', '口红试色', [], 'beauty'],
  [
    'a title word counts twice, so two topics only equal it and the first listed wins',
    '口红',
    ['露营', '民宿'],
    'beauty'
  ],
  ['three topics beat a title word', '口红', ['露营', '民宿', '徒步'], 'travel'],
  ['a word of one character is not looked for in titles', '今天的车', [], undefined],
  ['a word of one character counts in topics', '今天', ['车'], 'auto'],
  ['Latin words stand alone', 'daily', [], undefined],
  ['Latin words border on Chinese', '用AI写稿', [], 'tech'],
  ['letters do not matter', 'My OOTD today', [], 'fashion'],
  ['mixed words are found as they stand', '早c晚a怎么用', [], 'skincare'],
  ['a word counts once however often it stands there', '咖啡咖啡咖啡 穿搭ootd', [], 'fashion'],
  ['no word, no niche', '随便说说', [], undefined]
])('%s', (_, title, topics, id) => expect(nicheOfPost({ title, topics })?.id).toBe(id));

const titled = (n: number, title: string) =>
  Array.from({ length: n }, (_, place) => postAt(10 + place, { title, likes: exactly(10) }));

test.each([
  [4, 6, 'food'],
  [3, 7, undefined]
])('%i of %i+ titled notes', (inNiche, others, id) => {
  const subject = subjectOf({ posts: [...titled(inNiche, '探店火锅'), ...titled(others, '随便说说')] });
  const found = ask(subject, niche);
  expect('missing' in found ? undefined : found.value.id).toBe(id);
  expect(taken(ask(subject, nicheShare)).value).toBeCloseTo(inNiche / 10);
});

test('nine titled notes are too few', () => {
  const posts = [...titled(9, '探店火锅'), postAt(30, { likes: exactly(1) })];
  expect(missingFrom(ask(subjectOf({ posts, listing: openList }), niche))).toEqual({
    remedy: 'scroll-older',
    need: 10,
    have: 9,
    unit: 'posts'
  });
  expect(missingFrom(ask(subjectOf({ posts, listing: wholeList }), niche)).remedy).toBe('wait-for-posts');
});

test.each([
  ['ten Chinese titles without a word of any niche are in none', '随便说说', 10, 0],
  ['nine are too few', '随便说说', 9, undefined],
  ['of titles in another language nothing is told', 'a quiet afternoon', 30, undefined]
])('%s', (_, title, n, share) => {
  const found = ask(subjectOf({ posts: titled(n, title), listing: wholeList }), nicheShare);
  expect('missing' in found ? undefined : found.value).toBe(share);
});

test('only the last 30 recent notes count', () => {
  const old = Array.from({ length: 40 }, (_, place) => postAt(100 + place, { title: '探店火锅', likes: exactly(10) }));
  expect(taken(ask(subjectOf({ posts: [...titled(20, '口红试色'), ...old] }), niche)).value.id).toBe('beauty');
});

describe('the share in the brief’s niche', () => {
  const posts = [...titled(6, '口红试色'), ...titled(10, '周末露营'), ...titled(4, '随便说说')];
  const share = (wishes: Partial<Brief>, of = posts) =>
    ask(subjectOf({ posts: of, listing: openList }, { brief: { name: 'cream', ...wishes } }), targetNicheShare);

  test.each([
    ['one of ours', { niche: 'beauty' }, 0.3],
    ['one of ours that no note is in', { niche: 'auto' }, 0],
    ['ours before keywords', { niche: 'beauty', keywords: ['露营'] }, 0.3],
    ['keywords where it is none of ours', { niche: 'camping', keywords: ['露营'] }, 0.5],
    ['keywords alone, any of them', { keywords: ['露营', '说说'] }, 0.7],
    ['blank keywords beside one', { keywords: [' ', ' 露营 '] }, 0.5]
  ])('%s', (_, wishes, value) => expect(taken(share(wishes)).value).toBeCloseTo(value, 9));

  it('looks for keywords in topics too, whatever their letters', () => {
    const tagged = titled(10, '今天').map((post, place) => (place < 4 ? { ...post, topics: ['Camping日记'] } : post));
    expect(taken(share({ keywords: ['CAMPING'] }, tagged))).toMatchObject({
      value: 0.4,
      posts: tagged.slice(0, 4).map(({ id }) => id)
    });
  });

  test.each([
    ['no niche and no keywords', {}, 'write-brief'],
    ['a niche that is none of ours', { niche: 'camping' }, 'write-brief'],
    ['blank keywords', { keywords: [' '] }, 'write-brief']
  ])('is missing with %s', (_, wishes, remedy) => expect(missingFrom(share(wishes))).toEqual({ remedy }));

  it('needs ten titled notes', () =>
    expect(missingFrom(share({ niche: 'beauty' }, titled(9, '口红试色')))).toMatchObject({ need: 10, have: 9 }));

  it('is of the last 30', () => {
    const old = Array.from({ length: 30 }, (_, place) => postAt(90 + place, { title: '露营', likes: exactly(10) }));
    expect(taken(share({ niche: 'beauty' }, [...titled(30, '口红试色'), ...old])).value).toBe(1);
  });

  test.each([
    [{ niche: 'beauty' }, { share: 0.3, of: 'brief' }],
    [{}, { share: 0.5, of: 'creator' }]
  ])('%j: how much lies where', (wishes, value) =>
    expect(taken(ask(subjectOf({ posts }, { brief: { name: 'cream', ...wishes } }), nicheFit)).value).toEqual(value)
  );
});

describe('a change of niche', () => {
  /** Thirty notes of now, then those of before. */
  const changed = (now: [number, string][], before: [number, string][]) => {
    const of = (parts: [number, string][]) => parts.flatMap(([n, title]) => Array.from({ length: n }, () => title));
    const posts = [...of(now), ...of(before)].map((title, place) => postAt(4 + place, { title, likes: exactly(10) }));
    return ask(subjectOf({ posts, listing: wholeList }), nicheSwitch);
  };

  it('is from one clear niche to another', () =>
    expect(taken(changed([[30, '口红试色']], [[60, '周末露营']])).value).toMatchObject({
      from: { niche: { id: 'travel' }, share: 1 },
      to: { niche: { id: 'beauty' }, share: 1 }
    }));

  test.each([
    [
      'two fifths on both sides',
      [
        [12, '口红试色'],
        [18, '今天']
      ],
      [
        [24, '周末露营'],
        [36, '今天']
      ],
      true
    ],
    [
      'less than two fifths now',
      [
        [11, '口红试色'],
        [19, '今天']
      ],
      [[60, '周末露营']],
      false
    ],
    [
      'less than two fifths before',
      [[30, '口红试色']],
      [
        [23, '周末露营'],
        [37, '今天']
      ],
      false
    ],
    ['the same niche', [[30, '口红试色']], [[60, '口红试色']], false],
    ['ten notes before', [[30, '口红试色']], [[10, '周末露营']], true],
    ['nine', [[30, '口红试色']], [[9, '周末露营']], false],
    [
      'sixty notes before, no more',
      [[30, '口红试色']],
      [
        [24, '周末露营'],
        [36, '今天'],
        [60, '口红试色']
      ],
      true
    ]
  ] as [string, [number, string][], [number, string][], boolean][])('%s: %#', (_, now, before, isOne) =>
    expect('missing' in changed(now, before)).toBe(!isOne)
  );
});
