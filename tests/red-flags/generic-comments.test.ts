import { describe, expect, it, test } from 'vitest';
import type { Comment } from '@/lib/evidence/comment';
import type { Post } from '@/lib/evidence/post';
import { ask } from '@/lib/measures/ask';
import { genericShare } from '@/lib/measures/comments';
import { genericComments } from '@/lib/red-flags/flags/generic-comments';
import { by, many, noteA, noteB, notes, praise, remark, under } from '@/tests/measures/commented';
import { exactly, idFrom, postAt, subjectOf } from '@/tests/measures/evidence';
import { taken } from '@/tests/measures/outcome';
import { stateOf } from './state';

/** So many of 100 comments are praise; what else `facts` says, it says of all of them. */
const praised = (n: number, facts: (place: number) => Partial<Comment> = () => ({})): Comment[] => {
  let place = 0;
  return many(100, () => (place++ < n ? praise() : remark()), facts);
};
const of = (comments: Comment[], posts: Post[] = notes) => subjectOf({ posts, comments });

/** Ten titled notes of one niche beside the two. */
const inNiche = (title: string) => [
  ...notes,
  ...Array.from({ length: 12 }, (_, n) => postAt(20 + n, { title, likes: exactly(10) }))
];
const looks = { beauty: '口红试色', fashion: '通勤穿搭', parenting: '萌娃辅食', pets: '猫咪猫粮' };

/** Accounts that were all made within a month, which would do for a second sign. */
const sameMonth = (place: number) => by(place, 500);

describe('the lower end of the share', () => {
  test.each([
    [37, 'clear'],
    [38, 'info'],
    [53, 'info'],
    [54, 'warn'],
    [77, 'warn'],
    [78, 'warn'],
    [90, 'warn'],
    [91, 'critical'],
    [100, 'critical']
  ])('%i of 100 generic: %s', (n, state) => expect(stateOf(genericComments, of(praised(n)))).toBe(state));

  test.each([
    [37, 'clear'],
    [53, 'info'],
    [77, 'warn'],
    [78, 'critical']
  ])('%i of 100, from accounts of one month: %s', (n, state) =>
    expect(stateOf(genericComments, of(praised(n, sameMonth)))).toBe(state)
  );

  test.each([
    ['info', { warn: 1 }, 'info', 'clear'],
    ['warn', {}, 'warn', 'info'],
    ['criticalAlone', {}, 'critical', 'warn'],
    ['critical', {}, 'critical', 'warn']
  ])('meets the line at %s', (name, lines, at, above) => {
    const subject = of(praised(60, name === 'critical' ? sameMonth : undefined));
    const { low } = taken(ask(subject, genericShare));
    const held = (line: number) =>
      stateOf(genericComments, subject, { thresholds: { 'generic-comments': { ...lines, [name]: line } } });
    expect([held(low), held(low + 1e-6)]).toEqual([at, above]);
  });
});

describe('where looks are the subject', () => {
  test.each(Object.entries(looks))('%s takes 15 points more', (_, title) => {
    const state = (n: number, facts?: typeof sameMonth) =>
      stateOf(genericComments, of(praised(n, facts), inNiche(title)));
    expect([53, 54, 68, 69].map(n => state(n))).toEqual(['clear', 'info', 'info', 'warn']);
    expect([90, 91].map(n => state(n, sameMonth))).toEqual(['warn', 'critical']);
    expect(state(100)).toBe('warn');
  });

  it('and elsewhere not', () =>
    expect(stateOf(genericComments, of(praised(38), inNiche('空气炸锅食谱')))).toBe('info'));
});

describe('a second sign', () => {
  const state = (comments: Comment[]) => stateOf(genericComments, of(comments));

  test.each([
    [19, 'warn'],
    [20, 'critical']
  ])('%i of 100 word for word again: %s', (n, expected) => {
    const comments = praised(90).map((comment, place) =>
      place % 2 === 0 && place <= 2 * n ? { ...comment, text: '好看呀' } : comment
    );
    expect(state(comments)).toBe(expected);
  });

  test.each([
    [29, 'critical'],
    [30, 'warn']
  ])('half of a note’s comments within %i minutes: %s', (minutes, expected) => {
    const comments = praised(90).map((comment, place) => {
      const order = Math.floor(place / 2);
      const minute = order < 25 ? (order * minutes) / 24 : 2_000 + order * 60;
      return { ...comment, id: idFrom(9 - minute / 1_440, place) };
    });
    expect(state(comments)).toBe(expected);
  });

  test.each([
    [49, 'warn'],
    [50, 'critical']
  ])('%i of 100 accounts made within a month: %s', (n, expected) =>
    expect(state(praised(90, place => by(place, place < n ? 500 : 600 + place * 31)))).toBe(expected)
  );

  test.each([
    [24, 'warn'],
    [25, 'critical']
  ])('%i of 100 accounts under 30 days old: %s', (n, expected) =>
    expect(
      state(
        praised(90, place => ({ ...by(place, place < n ? 30 : 600 + place * 31), id: idFrom(8 - place / 50, place) }))
      )
    ).toBe(expected)
  );

  it('takes twenty commenters', () => {
    const some = (n: number) => praised(90, place => (place < n ? by(place, 500) : {}));
    expect([state(some(19)), state(some(20))]).toEqual(['warn', 'critical']);
  });
});

describe('what it says', () => {
  it('names the figures, the line and the notes', () => {
    const comments = [
      ...praised(86, sameMonth),
      ...many(5, () => '[派对R]'),
      under(noteA, '求链接'),
      under(noteA, '求链接'),
      ...Array.from({ length: 40 }, () => under(noteB, '@品牌')),
      under(noteA, '', by(7))
    ];
    const finding = genericComments.judge(of(comments));
    expect(finding).toMatchObject({
      status: 'raised',
      severity: 'critical',
      because: {
        share: 92 / 107,
        n: 107,
        notes: 2,
        generic: 86,
        emojiOnly: 5,
        repeated: 1,
        registration: 1,
        giveaway: 40,
        line: 0.7
      },
      cites: expect.arrayContaining([expect.objectContaining({ measure: 'genericShare', posts: [noteA.id, noteB.id] })])
    });
    expect(finding).not.toHaveProperty('because.duplicates');
    expect(finding).not.toHaveProperty('because.burstMinutes');
    expect(finding).not.toHaveProperty('because.young');
    expect(finding).not.toHaveProperty('because.appearance');
  });

  test.each([
    [0, 0.3],
    [38, 0.3],
    [60, 0.45],
    [91, 0.85]
  ])('%i of 100 are held against %f', (n, line) =>
    expect(genericComments.judge(of(praised(n)))).toMatchObject({ because: { line } })
  );

  it('and whether looks moved it', () =>
    expect(genericComments.judge(of(praised(0), inNiche(looks.pets)))).toMatchObject({
      because: { appearance: 1, line: 0.45 }
    }));
});

describe('ordinary threads', () => {
  it('that ask, tag and talk are clear, however short', () => {
    let n = 0;
    const short = ['求链接', '@朋友', '吗', '蹲', '在哪', '多少钱', '来过', '对', '@姐妹 去吗', '冷'];
    const comments = many(100, () => `${short[n % 10]}${Math.floor(n++ / 10) + 1}`);
    expect(genericComments.judge(of(comments))).toMatchObject({ status: 'clear', because: { share: 0 } });
  });
});

test.each([
  ['29 comments', many(29, praise)],
  ['one note', Array.from({ length: 60 }, () => under(noteA, praise()))],
  ['comments of the creator’s own', many(60, praise, () => ({ byCreator: true }))],
  ['pictures', many(60, () => '')]
])('is not checked with %s', (_, comments) => expect(stateOf(genericComments, of(comments))).toBe('unknown'));
