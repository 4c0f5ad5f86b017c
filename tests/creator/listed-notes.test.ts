import { describe, expect, test } from 'vitest';
import { listedNotes, type NoteSort, sortedNotes } from '@/components/creator/listed-notes';
import type { Post } from '@/lib/evidence/post';
import { atLeast, exactly, idFrom, liked, postAt, subjectOf } from '@/tests/measures/evidence';

const listed = (posts: Post[]) => listedNotes(subjectOf({ posts }));

describe('marks', () => {
  // Their median is 100.
  const ordinary = liked([100, 100, 100, 100, 100, 100]);

  test.each([
    [499, false],
    [500, true]
  ])('%d likes where the median is 100', (likes, isViral) => {
    const [note] = listed([postAt(2, { likes: exactly(likes) }), ...ordinary]);
    expect(note?.isViral).toBe(isViral);
  });

  test('what is not known is no mark and no "no"', () => {
    const [unread, floor] = listed([postAt(1), postAt(2, { likes: atLeast(100) }), ...ordinary]);
    expect(unread).not.toHaveProperty('isSponsored');
    expect(unread).not.toHaveProperty('isViral');
    expect(floor).not.toHaveProperty('isViral');
  });

  test('signs of paid work are known of a note that was searched for them', () => {
    const sign = { kind: 'disclosure-word' as const, quote: '合作' };
    const notes = listed([postAt(1, { sponsorSigns: [] }), postAt(2, { sponsorSigns: [sign] })]);
    expect(notes.map(({ isSponsored }) => isSponsored)).toEqual([false, true]);
  });
});

test('what the user paid for is sponsored, opened or not', () => {
  const [told, searched, other] = [postAt(1), postAt(2, { sponsorSigns: [] }), postAt(3)];
  const answers = { paidNotes: { value: [told.id, searched.id], at: '' } };
  const notes = listedNotes(subjectOf({ posts: [told, searched, other], answers }));
  expect(notes.map(({ isSponsored, isPaidByUser }) => [isSponsored, isPaidByUser])).toEqual([
    [true, true],
    [true, true],
    [undefined, undefined]
  ]);
});

describe('sorting', () => {
  const posts = [
    postAt(1, { title: '乙', likes: exactly(20) }),
    postAt(2, { title: '第 10 期', likes: exactly(3) }),
    postAt(3, { title: '第 9 期', shares: exactly(0) }),
    postAt(4, { likes: exactly(20) }),
    { id: 'no time at all' }
  ];
  const order = (sort: NoteSort) => sortedNotes(listed(posts), sort).map(({ post }) => posts.indexOf(post));

  test.each<[NoteSort, number[]]>([
    [{ by: 'date', direction: 'descending' }, [0, 1, 2, 3, 4]],
    [{ by: 'date', direction: 'ascending' }, [3, 2, 1, 0, 4]],
    [{ by: 'likes', direction: 'descending' }, [0, 3, 1, 4, 2]],
    [{ by: 'likes', direction: 'ascending' }, [1, 0, 3, 4, 2]],
    [{ by: 'shares', direction: 'ascending' }, [2, 4, 0, 1, 3]],
    [{ by: 'title', direction: 'ascending' }, [2, 1, 0, 4, 3]]
  ])('%o: unknown last, equals newest first', (sort, sorted) => {
    expect(order(sort)).toEqual(sorted);
  });

  test('an id that tells a time dates a note without one', () => {
    expect(listed([{ id: idFrom(3) }])[0]?.time).toBeDefined();
    expect(listed([{ id: 'f'.repeat(24) }])[0]).not.toHaveProperty('time');
  });
});
