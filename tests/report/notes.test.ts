import { expect, it, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import { notes } from '@/lib/report/notes';
import { by, notes as commented, many, under } from '@/tests/measures/commented';
import { atLeast, exactly, header, liked, postAt, subjectOf, times, wholeList } from '@/tests/measures/evidence';

const noted = (id: string, facts: Partial<Dossier>) =>
  notes.find(note => note.id === id)?.judge(subjectOf(facts)) ?? [];
const stands = (id: string, facts: Partial<Dossier>) => noted(id, facts).length > 0;

/** Twenty notes whose likes lie `share` above and below `middle`. */
const swinging = (share: number, middle = 1_000) => ({
  posts: liked(Array.from({ length: 20 }, (_, place) => middle * (1 + (place % 2 ? share : -share))))
});
/** One note in twenty far above nineteen equal ones: uneven by the variation, even by the logarithms. */
const one = (likes: number) => ({ posts: liked([likes, ...times(19, 1_000)]) });

test.each([
  ['a variation of .29', swinging(0.29), true],
  ['a variation of .36, so a spread of .377', swinging(0.36), false],
  ['a variation of .32, but a spread of .332', swinging(0.32), true],
  ['a spread of .345 by one note, the variation .65', one(4_860), true],
  ['a spread of .355', one(5_090), false],
  [
    'a variation of .2987 by two weak notes, the spread far wider',
    { posts: liked([0, 200, ...times(18, 1_000)]) },
    true
  ],
  ['a variation of .3003', { posts: liked([0, 190, ...times(18, 1_000)]) }, false],
  ['even at thirty likes', { posts: liked(times(20, 30)) }, true],
  ['even under thirty', { posts: liked(times(20, 29)) }, false],
  ['ten notes', { posts: liked(times(10, 100)) }, true],
  ['nine', { posts: liked(times(9, 100)) }, false]
])('too even: %s', (_, facts, expected) => expect(stands('too-even-likes', facts)).toBe(expected));

test.each([
  [0.149, true],
  [0.151, false]
])('a variation of %f is far too even: %s', (share, strong) => {
  const [note] = noted('too-even-likes', swinging(share));
  expect(note).toMatchObject({ because: { n: 20, variation: expect.closeTo(share, 9) } });
  expect(note?.because.strong === 1).toBe(strong);
});

test.each([
  ['fewer likes than followers', header({ followers: 1_000, likesAndCollects: 999 }), true],
  ['as many', header({ followers: 1_000, likesAndCollects: 1_000 }), false],
  ['at least as few followers', header({ followers: atLeast(1_000), likesAndCollects: 999 }), true],
  ['at least so many likes', header({ followers: 1_000, likesAndCollects: atLeast(900) }), false],
  [
    'rounded, so it may be as many',
    header({ followers: 1_000, likesAndCollects: { ...exactly(999), high: 1_050, precision: 'rounded' } }),
    false
  ],
  ['no count', header({ followers: 1_000 }), false]
])('few likes for the followers: %s', (_, profile, expected) =>
  expect(stands('likes-below-followers', { profile })).toBe(expected)
);

test.each([
  [3_501, wholeList, true],
  [3_500, wholeList, false],
  [9_000, { ...wholeList, complete: false }, false]
])('notes no longer shown: %i likes and saves over 1,000 likes, %j', (likesAndCollects, listing, expected) =>
  expect(stands('hidden-posts', { profile: header({ likesAndCollects }), posts: liked(times(10, 100)), listing })).toBe(
    expected
  )
);

test.each([
  [1_499, false],
  [1_500, true]
])('following %i is mass following: %s', (following, expected) =>
  expect(stands('mass-following', { profile: header({ following }) })).toBe(expected)
);

it('a new niche is told with both', () => {
  const titled = (from: number, title: string) =>
    times(30, title).map((text, place) => postAt(from + place, { title: text, likes: exactly(10) }));
  expect(noted('niche-switch', { posts: [...titled(4, '口红试色'), ...titled(60, '周末露营')] })).toMatchObject([
    { because: { from: 'travel', to: 'beauty', share: 1, before: 1, n: 30 } }
  ]);
  expect(stands('niche-switch', { posts: [...titled(4, '口红试色'), ...titled(60, '眼影教程')] })).toBe(false);
});

test.each([
  [10, 40, false],
  [11, 40, true]
])('%i of %i commenters under thirty days: %s', (young, n, expected) => {
  const comments = many(n, undefined, place => by(place, place < young ? 20 : undefined));
  expect(stands('young-commenters', { posts: commented, comments })).toBe(expected);
});

test.each([
  [11, 40, false],
  [12, 40, true]
])('%i of %i commenters under three notes: %s', (loyal, n, expected) => {
  const posts = [...commented, postAt(12)];
  const comments = Array.from({ length: n }, (_, author) =>
    posts.slice(0, author < loyal ? 3 : 1).map(post => under(post, undefined, by(author)))
  ).flat();
  expect(stands('same-circle', { posts, comments })).toBe(expected);
});

test.each([
  ['under a note that announces one', { title: '抽奖送口红' }, 20],
  ['of none', { title: '今天' }, 0]
])('comments of a giveaway: %s', (_, facts, left) => {
  const prize = postAt(12, facts);
  const comments = [...many(40), ...Array.from({ length: 20 }, () => under(prize))];
  const found = noted('giveaway', { posts: [...commented, prize], comments });
  expect(found.map(({ because }) => because.comments)).toEqual(left === 0 ? [] : [left]);
});

it('of a creator nothing is known of there is nothing to say', () =>
  expect(notes.flatMap(note => note.judge(subjectOf()))).toEqual([]));
