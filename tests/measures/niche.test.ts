import { expect, test } from 'vitest';
import { ask } from '@/lib/measures/ask';
import { niche, nicheOfPost, nicheShare } from '@/lib/measures/niche';
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

test('only the last 30 recent notes count', () => {
  const old = Array.from({ length: 40 }, (_, place) => postAt(100 + place, { title: '探店火锅', likes: exactly(10) }));
  expect(taken(ask(subjectOf({ posts: [...titled(20, '口红试色'), ...old] }), niche)).value.id).toBe('beauty');
});
