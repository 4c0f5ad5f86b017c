import { describe, expect, it, test } from 'vitest';
import type { Comment } from '@/lib/evidence/comment';
import { commentGenuineness } from '@/lib/scorecard/criteria/comment-genuineness';
import { commenterAuthenticity } from '@/lib/scorecard/criteria/commenter-authenticity';
import type { Criterion } from '@/lib/scorecard/criterion';
import { by, many, noteA, notes, praise, remark, under } from '@/tests/measures/commented';
import { exactly, idFrom, postAt, subjectOf } from '@/tests/measures/evidence';

function scoreOf(criterion: Criterion, comments: Comment[], posts = [...notes]): number {
  const finding = criterion.judge(subjectOf({ posts, comments }));
  if (finding.status === 'unknown') expect.fail(JSON.stringify(finding.missing));
  return finding.score;
}

describe('comment-genuineness', () => {
  /** Of 100 comments so many are praise and so many ask for a link. */
  const mixed = (praised: number, asking = 0) => {
    let n = 0;
    return many(100, () => (n++ < praised ? praise() : n <= praised + asking ? `求链接${n}` : remark()));
  };
  const titled = (title: string) => [
    ...notes,
    ...Array.from({ length: 12 }, (_, n) => postAt(20 + n, { title, likes: exactly(10) }))
  ];

  test.each([
    [0, 1],
    [10, 1],
    [11, 1 - 0.25 / 15],
    [25, 0.75],
    [35, 0.55],
    [45, 0.35],
    [55, 0.175],
    [65, 0],
    [66, 0],
    [100, 0]
  ])('%i %% generic: %f', (share, score) => expect(scoreOf(commentGenuineness, mixed(share))).toBeCloseTo(score, 6));

  test.each([
    ['口红试色', 25, 1],
    ['口红试色', 40, 0.75],
    ['通勤穿搭', 60, 0.35],
    ['萌娃辅食', 80, 0],
    ['猫咪猫粮', 40, 0.75],
    ['空气炸锅食谱', 40, 0.45],
    ['护肤面霜', 40, 0.45]
  ])('under %s, %i %% generic: %f', (title, share, score) =>
    expect(scoreOf(commentGenuineness, mixed(share), titled(title))).toBeCloseTo(score, 6)
  );

  test.each([
    [45, 4, 0.35],
    [45, 5, 0.45],
    [65, 5, 0.1],
    [10, 5, 1],
    [16, 5, 1]
  ])('%i %% generic, %i %% intent: %f', (share, asking, score) =>
    expect(scoreOf(commentGenuineness, mixed(share, asking))).toBeCloseTo(score, 6)
  );

  it('counts emoji alone as praise, and repetition not at all', () => {
    expect(scoreOf(commentGenuineness, [...many(25, () => '[赞R]'), ...many(75)])).toBeCloseTo(0.75, 6);
    expect(
      scoreOf(
        commentGenuineness,
        many(40, () => '步骤很清楚')
      )
    ).toBe(1);
  });

  it('needs thirty comments, of one note as well', () => {
    const under1 = (n: number) => Array.from({ length: n }, () => under(noteA));
    expect(commentGenuineness.judge(subjectOf({ posts: notes, comments: under1(29) }))).toMatchObject({
      status: 'unknown',
      missing: [{ measure: 'plainGenericShare', need: 30, have: 29 }]
    });
    expect(scoreOf(commentGenuineness, under1(30))).toBe(1);
  });

  it('is surer of more', () => {
    const confidence = (n: number) => commentGenuineness.judge(subjectOf({ posts: notes, comments: many(n) }));
    expect(confidence(50)).toMatchObject({ confidence: 0.4 });
    expect(confidence(100)).toMatchObject({ confidence: 0.8 });
  });
});

describe('commenter-authenticity', () => {
  /** 100 commenters whose accounts are so many days old before now; they comment nine days before now. */
  const people = (daysAgo: (place: number) => number, n = 100) =>
    many(n, remark, place => ({ ...by(place, daysAgo(place)), id: idFrom(9, place) }));
  /** One account every 31 days: no two in a month. */
  const spread = (place: number) => 600 + place * 31;

  test.each([
    [0, 1],
    [2, 1],
    [6, 0.8],
    [10, 0.6],
    [15, 0.4],
    [25, 0],
    [26, 0]
  ])('%i of 100 accounts under 30 days old: %f', (n, score) =>
    expect(
      scoreOf(
        commenterAuthenticity,
        people(place => (place < n ? 20 : spread(place)))
      )
    ).toBeCloseTo(score, 6)
  );

  test.each([
    [30, 1],
    [40, 0.75],
    [50, 0.5],
    [60, 0.25],
    [70, 0],
    [71, 0]
  ])('%i of 100 accounts made in one month: %f', (n, score) =>
    expect(
      scoreOf(
        commenterAuthenticity,
        people(place => (place < n ? 500 : spread(place)))
      )
    ).toBeCloseTo(score, 6)
  );

  test.each([
    [30, 1],
    [45, 0.7],
    [60, 0.4],
    [100, 0.4]
  ])('%i of 100 seen under three notes: %f', (n, score) => {
    const posts = [...notes, postAt(12)];
    const all = people(spread);
    const again = all
      .slice(0, n)
      .flatMap(({ author, authorSince, postId }) =>
        posts
          .filter(({ id }) => id !== postId)
          .map(post => under(post, remark(), { ...(author && { author }), ...(authorSince && { authorSince }) }))
      );
    expect(scoreOf(commenterAuthenticity, [...all, ...again], posts)).toBeCloseTo(score, 6);
  });

  it('goes by the worst of the three', () => {
    const worst = people(place => (place < 10 ? 20 : place < 60 ? 500 : spread(place)));
    expect(scoreOf(commenterAuthenticity, worst)).toBeCloseTo(0.5, 6);
  });

  it('needs thirty commenters of known age, of two notes', () => {
    const judged = (comments: Comment[]) => commenterAuthenticity.judge(subjectOf({ posts: notes, comments }));
    expect(judged(people(spread, 29))).toMatchObject({
      status: 'unknown',
      missing: [{ measure: 'commentersSeen', need: 30, have: 29, unit: 'comments' }]
    });
    expect(judged(people(spread, 30))).toMatchObject({ status: 'scored', score: 1 });
    expect(judged(people(spread, 30).map(comment => ({ ...comment, postId: noteA.id })))).toMatchObject({
      missing: [{ measure: 'commentersSeen', need: 2, have: 1, unit: 'posts' }]
    });
    expect(judged(many(100))).toMatchObject({ status: 'unknown' });
  });
});
