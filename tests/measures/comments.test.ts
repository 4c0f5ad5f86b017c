import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Comment } from '@/lib/evidence/comment';
import { shanghaiDay } from '@/lib/evidence/days';
import type { Post } from '@/lib/evidence/post';
import { ask } from '@/lib/measures/ask';
import { commentSample } from '@/lib/measures/comment-sample';
import { densestHalfMinutes } from '@/lib/measures/comment-times';
import { circleShare, commentersSeen, registrationCluster, youngCommenterShare } from '@/lib/measures/commenters';
import {
  backlashShare,
  commentMix,
  duplicateShare,
  genericShare,
  intentShare,
  plainGenericShare
} from '@/lib/measures/comments';
import type { Outcome, Subject } from '@/lib/measures/measure';
import { wilson } from '@/lib/measures/statistics';
import { redFlags } from '@/lib/red-flags/red-flags';
import { by, many, noteA, noteB, notes, remark, under } from './commented';
import { ago, exactly, idFrom, liked, NOW, postAt, subjectOf, times } from './evidence';
import { missingFrom, taken } from './outcome';

const of = (comments: Comment[], posts: Post[] = notes) => subjectOf({ posts, comments });
const figureOf = (measure: (subject: Subject) => Outcome, comments: Comment[], posts: Post[] = notes) =>
  taken(ask(of(comments, posts), measure)).value;

describe('Wilson’s interval', () => {
  test.each([
    [0, 30, 0, 0.0827],
    [15, 30, 0.3562, 0.6438],
    [30, 30, 0.9173, 1],
    [70, 100, 0.6202, 0.7693]
  ])('of %i in %i is %f to %f', (hits, n, low, high) => {
    const found = wilson(hits, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('holds the share and stays within 0…1', () => {
    const draw = fc
      .integer({ min: 1, max: 5_000 })
      .chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(draw, ([hits, n]) => {
        const { low, high } = wilson(hits, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / n);
        expect(high).toBeGreaterThanOrEqual(hits / n);
        expect(high).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('the comments that count', () => {
  const counted = (comments: Comment[], posts: Post[] = notes) => ask(of(comments, posts), commentSample);

  it('are those of others that hold words or emoji', () => {
    const { counted: left, giveaway } = counted([
      under(noteA),
      under(noteA, '谢谢', { byCreator: true }),
      under(noteA, ''),
      under(noteA, '[图片]'),
      under(noteA, '[派对R]')
    ]);
    expect(left.map(({ kind }) => kind)).toEqual(['other', 'emoji-only']);
    expect(giveaway).toBe(0);
  });

  test.each([
    ['title', { title: '抽奖啦' }, 0],
    ['text', { text: '评论区抽獎' }, 0],
    ['topics', { topics: ['粉丝抽奖'] }, 0],
    ['text, in English', { text: 'Giveaway time' }, 0],
    ['nothing', { text: '抽屉收纳' }, 3]
  ])('are not those under a note that announces a giveaway in its %s', (_, facts, n) => {
    const { counted: left, giveaway } = counted(
      times(3, 0).map(() => under(noteA)),
      [{ ...noteA, ...facts }, noteB]
    );
    expect([left.length, giveaway]).toEqual([n, 3 - n]);
  });

  test.each([
    ['five of 25', 5, 20, 20],
    ['four of 20', 4, 16, 20],
    ['five of 26', 5, 21, 26],
    ['six of 25', 6, 19, 19]
  ])('are not those that tag the one account that many tag: %s', (_, tagging, others, left) => {
    const comments = [
      ...Array.from({ length: tagging }, (_, n) => under(noteA, n % 2 ? '@品牌官方 关注了' : '想要 @品牌官方')),
      ...Array.from({ length: others }, () => under(noteA))
    ];
    expect(counted(comments)).toMatchObject({ giveaway: tagging + others - left });
    expect(counted(comments).counted).toHaveLength(left);
  });

  it('are those that tag a friend each, however many', () => {
    const tagging = Array.from({ length: 30 }, (_, n) => under(noteA, `@朋友${n}`));
    expect(counted(tagging).counted).toHaveLength(30);
  });

  it('are those that tag one account under different notes', () => {
    const tagging = Array.from({ length: 8 }, (_, n) => under(n % 2 ? noteA : noteB, '@同一位'));
    expect(counted(tagging).counted).toHaveLength(8);
  });
});

describe('the mix', () => {
  const one = [
    '@朋友',
    '[派对R]',
    '求链接',
    '求链接',
    '人多吗',
    '人多吗',
    '加v聊聊',
    '好看',
    '好看',
    '[派对R]',
    '@朋友'
  ].map(text => under(noteA, text));
  const comments = [
    ...one,
    under(noteB, '求链接'),
    ...many(20),
    under(noteA, '', {}),
    under(noteA, '好', { byCreator: true })
  ];

  it('counts every class, and the same words again under the same note', () => {
    expect(taken(ask(of(comments), commentMix))).toMatchObject({
      value: {
        counts: { tagging: 2, 'emoji-only': 2, intent: 3, question: 2, 'lead-gen': 1, generic: 2, other: 20 },
        n: 32,
        byPost: 2,
        repeated: 2,
        giveaway: 0
      },
      n: 32,
      posts: [noteA.id, noteB.id]
    });
  });

  test.each([
    ['generic, emoji-only and repeated', genericShare, 6],
    ['generic and emoji-only', plainGenericShare, 4],
    ['intent', intentShare, 3],
    ['repeated, of any class but tagging', duplicateShare, 4]
  ])('holds so many that are %s', (_, measure, hits) => {
    expect(taken(ask(of(comments), measure))).toMatchObject({ value: hits / 32, n: 32, ...wilson(hits, 32) });
  });
});

describe('the same words again', () => {
  const at = (days: number, text: string, facts: Partial<Comment> = {}) =>
    under(noteA, text, { id: idFrom(days, 1e9 + serials++), ...facts });
  let serials = 0;
  const HOURS = 1 / 24;

  test.each([
    ['a remark, whenever', [at(5, '照着做了'), at(2, '照着做了')], 1],
    ['a remark under another note', [at(5, '照着做了'), under(noteB, '照着做了')], 0],
    ['a wish within two hours', [at(5, '求链接'), at(5 - 2 * HOURS, '求链接')], 1],
    ['a wish after more than two hours', [at(5, '求链接'), at(5 - 2.1 * HOURS, '求链接')], 0],
    ['a wish of the same account', [at(5, '求链接', by(1)), at(5 - HOURS, '求链接', by(1))], 0],
    ['a question after a day', [at(5, '人多吗'), at(4, '人多吗')], 0],
    ['praise, which is empty anyway', [at(5, '好看'), at(5, '好看')], 0],
    ['tagged friends', [at(5, '@朋友'), at(5, '@朋友')], 0]
  ])('%s', (_, again, repeated) =>
    expect(taken(ask(of([...many(30), ...again]), commentMix)).value.repeated).toBe(repeated)
  );
});

describe('too few comments', () => {
  const measures = [commentMix, genericShare, plainGenericShare, intentShare, duplicateShare, backlashShare];

  test.each(measures)('%o needs thirty', measure => {
    const posts = [...liked(times(5, 100)), ...notes];
    const subject = subjectOf({ posts, comments: many(29) });
    expect(missingFrom(ask<Outcome<unknown>>(subject, measure))).toMatchObject({
      remedy: 'open-posts',
      need: 30,
      have: 29,
      unit: 'comments'
    });
    expect(ask<Outcome<unknown>>(of(many(30)), measure)).toHaveProperty('n', 30);
  });

  it('of a creator whose notes are all open are more to scroll for', () =>
    expect(missingFrom(ask(of(many(29)), commentMix))).toEqual({
      remedy: 'scroll-older',
      need: 30,
      have: 29,
      unit: 'comments'
    }));

  it('of one note say nothing of the creator, but what they are', () => {
    const comments = times(40, 0).map(() => under(noteA));
    const subject = subjectOf({ posts: [...liked(times(5, 100)), ...notes], comments });
    expect(missingFrom(ask(subject, genericShare))).toMatchObject({
      remedy: 'open-posts',
      need: 2,
      have: 1,
      unit: 'posts'
    });
    expect(taken(ask(subject, plainGenericShare)).value).toBe(0);
    expect(taken(ask(subject, commentMix)).value.byPost).toBe(1);
  });
});

test('words of anger are those that the note does not use itself', () => {
  const posts: Post[] = [{ ...noteA, title: '避雷这三家' }, noteB];
  const comments = [
    ...many(26),
    under(noteA, '又帮我避雷了'),
    under(noteA, '避雷，博主也翻车了'),
    under(noteB, '避雷'),
    under(noteB, '没翻车')
  ];
  expect(figureOf(backlashShare, comments, posts)).toBeCloseTo(2 / 30);
});

describe('the densest half', () => {
  const MINUTE = 1 / 1_440;
  /** One comment for each time, in minutes after nine days before now. */
  const at = (minutes: number[], post = noteA, facts: Partial<Comment> = {}) =>
    minutes.map((minute, place) => under(post, remark(), { id: idFrom(9 - minute * MINUTE, place), ...facts }));
  /** Ten in a burst so long, ten an hour apart each. */
  const burst = (length: number) => [
    ...Array.from({ length: 10 }, (_, n) => (n * length) / 9),
    ...Array.from({ length: 10 }, (_, n) => 600 + n * 60)
  ];

  test.each([
    ['a burst of 27 minutes', at(burst(27)), 27],
    ['the shortest of two notes', [...at(burst(90)), ...at(burst(45), noteB)], 45],
    ['half of 21 is eleven', at([...burst(27), 2_000]), 600],
    ['no burst', at(Array.from({ length: 20 }, (_, n) => n * 10)), 90]
  ])('%s', (_, comments, minutes) => expect(figureOf(densestHalfMinutes, comments)).toBeCloseTo(minutes, 1));

  it('names the note', () => {
    const subject = of([...at(burst(90)), ...at(burst(45), noteB)]);
    expect(taken(ask(subject, densestHalfMinutes))).toMatchObject({ n: 20, posts: [noteB.id] });
  });

  it('takes the page’s minute where the id tells nothing, but never a mere day', () => {
    const told = (precision: 'minute' | 'day') =>
      burst(27).map((minute, place) =>
        under(noteA, remark(), { id: `c${place}`, at: { value: ago(9 - minute * MINUTE), precision } })
      );
    expect(figureOf(densestHalfMinutes, told('minute'))).toBeCloseTo(27, 1);
    expect(missingFrom(ask(of(told('day')), densestHalfMinutes))).toMatchObject({ need: 20, have: 0 });
  });

  it('goes by the day that the page gives a note, where its id tells another', () => {
    const moved: Post = { ...noteA, publishedAt: { value: ago(0.9), precision: 'minute' } };
    expect(missingFrom(ask(of(at(burst(27)), [moved, noteB]), densestHalfMinutes))).toMatchObject({ have: 0 });
  });

  it('needs twenty under a note of more than a day', () => {
    const missing = (comments: Comment[], posts: Post[] = notes) =>
      missingFrom(ask(of(comments, posts), densestHalfMinutes));
    expect(missing(at(burst(27).slice(1)))).toMatchObject({ need: 20, have: 19, unit: 'comments' });
    const fresh = (days: number): [Post, Post] => [postAt(days), noteB];
    const under20 = (posts: [Post, Post]) =>
      Array.from({ length: 20 }, (_, n) => under(posts[0], remark(), { id: idFrom(0.5, n) }));
    const [day, older] = [fresh(1), fresh(1.01)];
    expect(missing(under20(day), day)).toMatchObject({ have: 0 });
    expect(figureOf(densestHalfMinutes, under20(older), older)).toBe(0);
  });
});

describe('commenters', () => {
  /** `n` commenters whose accounts are so many days old when they comment, nine days before now. */
  const aged = (n: number, days: number, from = 0) =>
    Array.from({ length: n }, (_, place) =>
      under(place % 2 ? noteB : noteA, remark(), { ...by(from + place, 9 + days), id: idFrom(9, from + place) })
    );

  test.each([
    [29, 1],
    [30, 0]
  ])('at %i days of age count as young in the share of %i', (days, share) =>
    expect(figureOf(youngCommenterShare, aged(20, days))).toBe(share)
  );

  it('count once, at their first comment', () => {
    const twice = aged(20, 29).flatMap(comment => [comment, { ...comment, id: idFrom(1), text: remark() }]);
    expect(taken(ask(of(twice), youngCommenterShare))).toMatchObject({ value: 1, n: 20 });
  });

  it('have a known age only where both days are known and in order', () => {
    const { authorSince: _, ...ageless } = under(noteA, remark(), by(900));
    const unborn = under(noteA, remark(), by(901, 2));
    const undated = under(noteA, remark(), { ...by(902), id: 'c1' });
    const { author: __, ...unnamed } = under(noteA, remark(), by(903));
    const dated = under(noteA, remark(), { ...by(904), id: 'c2', at: { value: shanghaiDay(NOW), precision: 'day' } });
    const comments = [...aged(20, 100), ageless, unborn, undated, unnamed, dated];
    expect(taken(ask(of(comments), youngCommenterShare)).n).toBe(21);
  });

  test.each([
    ['the share of the young', youngCommenterShare, 20],
    ['the largest month', registrationCluster, 20],
    ['the number that a score rests on', commentersSeen, 30]
  ])('%s needs so many: %o', (_, measure, need) => {
    expect(missingFrom(ask(of(aged(need - 1, 500)), measure))).toMatchObject({
      need,
      have: need - 1,
      unit: 'comments'
    });
    expect(taken(ask(of(aged(need, 500)), measure)).n).toBe(need);
  });

  it('a score rests on those of two notes', () => {
    const comments = aged(30, 500).map(comment => ({ ...comment, postId: noteA.id }));
    expect(missingFrom(ask(of(comments), commentersSeen))).toMatchObject({ need: 2, have: 1, unit: 'posts' });
  });

  test.each([
    ['29 days apart', 29, 1],
    ['30 days apart', 30, 0.5]
  ])('made %s are in one month or not', (_, days, share) =>
    expect(figureOf(registrationCluster, [...aged(10, 400), ...aged(10, 400 + days, 10)])).toBe(share)
  );

  it('the largest month lies anywhere', () => {
    const spread = Array.from({ length: 14 }, (_, place) => aged(1, 100 + place * 40, 100 + place)).flat();
    expect(figureOf(registrationCluster, [...spread, ...aged(6, 333)])).toBeCloseTo(7 / 20);
  });

  describe('seen under three notes', () => {
    const third = postAt(12);
    const posts = [...notes, third];
    const seen = (author: number, ...places: typeof posts) => places.map(post => under(post, remark(), by(author)));

    it('are a circle', () => {
      const comments = [
        ...seen(1, noteA, noteB, third),
        ...seen(2, noteA, noteB, noteA),
        ...seen(3, third),
        ...seen(4, noteA)
      ];
      expect(taken(ask(subjectOf({ posts, comments }), circleShare))).toMatchObject({ value: 0.25, n: 4 });
    });

    it('are counted among those of one install, as one person may stand under two hashes', () => {
      const colleagues = [...seen(5, noteA, noteB, third), ...seen(6, third)].map(comment => ({
        ...comment,
        author: String(comment.author).replace('k:', 'k:9f0e12ab:')
      }));
      const mine = [...seen(1, noteA, noteB, third), ...seen(2, noteA), ...seen(3, third), ...seen(4, noteA)];
      const figure = (comments: typeof mine) => taken(ask(subjectOf({ posts, comments }), circleShare));
      expect(figure([...mine, ...colleagues])).toMatchObject({ value: 0.25, n: 4 });
      expect(figure(colleagues)).toMatchObject({ value: 0.5, n: 2 });
    });

    it('are unknown while only two notes have comments', () => {
      const comments = [...seen(1, noteA, noteB), ...seen(2, noteA, noteB), under(third)];
      expect(missingFrom(ask(subjectOf({ posts, comments }), circleShare))).toMatchObject({
        need: 3,
        have: 2,
        unit: 'posts'
      });
    });
  });
});

describe('the order of comments', () => {
  const written = fc.record({
    text: fc.constantFrom('好看', '求链接', '@朋友', '@品牌', '[派对R]', '人多吗', '步骤很清楚', '翻车了', '加v', ''),
    note: fc.integer({ min: 0, max: 2 }),
    days: fc.double({ min: 1, max: 8, noNaN: true }),
    author: fc.integer({ min: 0, max: 40 }),
    byCreator: fc.boolean()
  });
  const posts = [noteA, noteB, postAt(12, { title: '今天吃什么', likes: exactly(3) })];
  const commented = fc.array(written, { minLength: 40, maxLength: 160 }).map(all =>
    all.map(({ text, note, days, author, byCreator }, place) =>
      under(posts[note] ?? noteA, text, {
        ...by(author, 10 + author * 9),
        id: idFrom(days, place),
        ...(byCreator && place % 7 === 0 && { byCreator })
      })
    )
  );
  const measures: readonly ((subject: Subject) => Outcome<unknown>)[] = [
    commentMix,
    genericShare,
    plainGenericShare,
    intentShare,
    backlashShare,
    duplicateShare,
    densestHalfMinutes,
    commentersSeen,
    youngCommenterShare,
    registrationCluster,
    circleShare
  ];

  it('does not matter', () => {
    const shuffled = commented.chain(comments =>
      fc.tuple(fc.constant(comments), fc.shuffledSubarray(comments, { minLength: comments.length }))
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [first, second] = [subjectOf({ posts, comments: one }), subjectOf({ posts, comments: other })];
        for (const measure of measures) expect(ask(second, measure)).toEqual(ask(first, measure));
        for (const flag of redFlags) expect(flag.judge(second)).toEqual(flag.judge(first));
      }),
      { numRuns: 60 }
    );
  });
});
