import { expect, test } from 'vitest';
import { passedCreators } from '@/components/feed/passed-creators';
import type { FeedCard } from '@/lib/evidence/feed';
import { atLeast, exactly } from '@/tests/measures/evidence';

const A = 'a'.repeat(24);
const B = 'b'.repeat(24);
const card = (creatorId: string, post: FeedCard['post'], nickname?: string): FeedCard => ({
  creatorId,
  ...(nickname !== undefined && { nickname }),
  post
});
const id = (n: number) => n.toString(16).padStart(24, '0');

test('the one passed last stands first, with all their notes and the most liked of these', () => {
  expect(
    passedCreators([
      card(A, { id: id(1), title: 'one', likes: exactly(20) }, '阿'),
      card(B, { id: id(2), title: 'two', likes: exactly(5) }, '毕'),
      card(A, { id: id(3), title: 'three', likes: exactly(7) }, '阿')
    ])
  ).toEqual([
    { creatorId: A, nickname: '阿', notes: 2, likes: exactly(20), title: 'one' },
    { creatorId: B, nickname: '毕', notes: 1, likes: exactly(5), title: 'two' }
  ]);
});

test('a note that comes by again counts once, by its id or, for guests, its title', () => {
  const notes = (...posts: FeedCard['post'][]) => passedCreators(posts.map(post => card(A, post)))[0]?.notes;
  expect(notes({ id: id(1), title: 'one' }, { id: id(1), title: 'one' })).toBe(1);
  expect(notes({ id: id(1), title: 'one' }, { id: id(2), title: 'one' })).toBe(2);
  expect(notes({ title: 'one' }, { title: 'one' })).toBe(1);
  expect(notes({ title: 'one' }, { title: 'two' })).toBe(2);
});

test('what no card says is absent, not zero or empty', () => {
  expect(passedCreators([card(A, {})])).toEqual([{ creatorId: A, notes: 1 }]);
  expect(passedCreators([card(A, { likes: atLeast(1_000) }), card(A, { title: 'unliked' })])).toEqual([
    { creatorId: A, notes: 2, likes: atLeast(1_000) }
  ]);
  expect(passedCreators([])).toEqual([]);
});
