import { describe, expect, it, test } from 'vitest';
import type { Brief } from '@/lib/evidence/brief';
import type { Post } from '@/lib/evidence/post';
import { brandSafety } from '@/lib/scorecard/criteria/brand-safety';
import { commercialLoad } from '@/lib/scorecard/criteria/commercial-load';
import { craft } from '@/lib/scorecard/criteria/craft';
import { nicheFit } from '@/lib/scorecard/criteria/niche-fit';
import { sponsoredPerformance } from '@/lib/scorecard/criteria/sponsored-performance';
import {
  exactly,
  liked,
  opened,
  openList,
  postAt,
  searched,
  subjectOf,
  times,
  told,
  wholeList
} from '@/tests/measures/evidence';
import { lackOf, scoreOf } from './score-of';

const brief = (wishes: Partial<Brief> = {}) => ({ brief: { name: 'cream', ...wishes } });
const titled = (n: number, title: string) => liked(times(n, 10), { title });

describe('niche-fit', () => {
  const within = (n: number) => subjectOf({ posts: [...titled(n, '口红试色'), ...titled(20 - n, '随便说说')] });

  test.each([
    [0, 0],
    [1, 0.15],
    [2, 0.3],
    [4, 0.475],
    [6, 0.65],
    [9, 0.8],
    [12, 0.95],
    [14, 0.975],
    [16, 1],
    [20, 1]
  ])('%i of 20 notes in the brief’s niche: %f', (n, score) =>
    expect(scoreOf(nicheFit, subjectOf(within(n).dossier, brief({ niche: 'beauty' })))).toBeCloseTo(score, 9)
  );

  it('goes by keywords where the niche is none of ours', () => {
    const posts = [...titled(6, '露营灯测试'), ...titled(14, '口红试色')];
    const of = (wishes: Partial<Brief>) => scoreOf(nicheFit, subjectOf({ posts }, brief(wishes)));
    expect(of({ niche: 'camping', keywords: ['露营灯'] })).toBeCloseTo(0.65, 9);
    expect(of({ keywords: ['露营灯'] })).toBeCloseTo(0.65, 9);
    expect(of({ niche: 'beauty', keywords: ['露营灯'] })).toBeCloseTo(0.975, 9);
  });

  test.each([
    ['without a brief', {}],
    ['by a brief that names no niche', brief()]
  ])('%s only the focus is judged, which is half of it', (_, rest) =>
    expect(nicheFit.judge(subjectOf(within(12).dossier, rest))).toMatchObject({
      score: expect.closeTo(0.95, 9),
      judgedShare: 0.5,
      more: [{ measure: 'targetNicheShare', remedy: 'write-brief' }]
    })
  );

  it('is judged whole by a brief', () =>
    expect(nicheFit.judge(subjectOf(within(12).dossier, brief({ niche: 'beauty' })))).toMatchObject({
      judgedShare: 1,
      more: []
    }));

  it('is unknown with nine titled notes', () =>
    expect(lackOf(nicheFit, subjectOf({ posts: titled(9, '口红试色'), listing: openList }))).toEqual([
      { measure: 'nicheFit', remedy: 'scroll-older', need: 10, have: 9, unit: 'posts' }
    ]));
});

describe('brand-safety', () => {
  const texts = (n: number, ...words: string[]) =>
    Array.from({ length: n }, (_, place) => postAt(5 + place, { title: words[place] ?? '随便说说' }));

  test.each([
    ['nothing', texts(20), 1],
    ['one medium word of 20 texts', texts(20, '全网第一'), 0.85],
    ['two', texts(20, '全网第一', '加微信'), 0.7],
    ['one high word of 20 texts', texts(20, '稳赚不赔'), 0.6],
    ['one of each', texts(20, '稳赚不赔', '全网第一'), 0.45],
    ['two high words', texts(20, '稳赚不赔', '高仿包'), 0.2],
    ['both kinds in one note, the graver alone', texts(20, '稳赚不赔，全网第一'), 0.6],
    ['twice in one note, once', texts(20, '稳赚不赔，稳赚'), 0.6],
    ['the floor', texts(20, '稳赚', '高仿', '博彩'), 0.1],
    ['six medium words, above the floor', texts(20, ...times(6, '唯一')), 0.1],
    ['five', texts(20, ...times(5, '唯一')), 0.25],
    ['one medium word of 60 texts', texts(60, '全网第一'), 0.95],
    ['one high word of 40 texts', texts(40, '稳赚不赔'), 0.8],
    ['最 and 第一 alone, which are no hits', texts(20, '最喜欢的第一名'), 1]
  ])('%s', (_, posts, score) => expect(scoreOf(brandSafety, subjectOf({ posts }))).toBeCloseTo(score, 9));

  test.each([
    ['none', texts(20, '稳赚', '高仿'), 0.9],
    ['none', texts(20), 1],
    ['minor', texts(20), 0.5],
    ['minor', texts(20, '稳赚', '高仿'), 0.2],
    ['major', texts(20), 0]
  ] as const)('a controversy answered %s', (answer, posts, score) =>
    expect(scoreOf(brandSafety, subjectOf({ posts, answers: { controversy: told(answer) } }))).toBeCloseTo(score, 9)
  );

  it('counts the brief’s words to avoid as medium', () => {
    const posts = texts(20, '在某竞品 上班');
    expect(scoreOf(brandSafety, subjectOf({ posts }, brief({ avoidWords: ['某竞品'] })))).toBeCloseTo(0.85, 9);
    expect(scoreOf(brandSafety, subjectOf({ posts }, brief({ avoidWords: ['', ' '] })))).toBe(1);
  });

  it('is unknown with 4 texts', () =>
    expect(lackOf(brandSafety, subjectOf({ posts: texts(4), listing: openList }))).toMatchObject([
      { measure: 'safetyEvidence', remedy: 'scroll-older', need: 5, have: 4 }
    ]));

  test.each([
    ['none', 0.9],
    ['minor', 0.5],
    ['major', 0]
  ] as const)('without texts the answer %s stands alone: %f', (answer, score) =>
    expect(scoreOf(brandSafety, subjectOf({ answers: { controversy: told(answer) } }))).toBe(score)
  );
});

describe('commercial-load', () => {
  const stated = (business: number, daily: number) => {
    const basis = { kind: 'all', days: 90, traffic: 'all' } as const;
    const counted = (work: 'business' | 'daily', n: number) => ({
      basis: { ...basis, work },
      noteCount: told(n, 'marketplace')
    });
    return { marketplace: { noteStatistics: [counted('business', business), counted('daily', daily)] } };
  };

  test.each([
    [0, 0.7],
    [15, 0.775],
    [30, 0.85],
    [40, 0.925],
    [50, 1],
    [150, 1],
    [250, 1],
    [325, 0.75],
    [400, 0.5],
    [500, 0.35],
    [600, 0.2],
    [700, 0.1],
    [800, 0],
    [1_000, 0]
  ])('%i of 1,000 notes for brands: %f', (business, score) =>
    expect(scoreOf(commercialLoad, subjectOf(stated(business, 1_000 - business)))).toBeCloseTo(score, 9)
  );

  test.each([
    ['fifteen opened notes of 90 days', searched(15, 6), 0.5],
    ['older ones left out', [...searched(15, 6), ...searched(20, 20).map(old)], 0.5]
  ])('by %s', (_, posts, score) => expect(scoreOf(commercialLoad, subjectOf({ posts }))).toBeCloseTo(score, 9));

  it('holds the marketplace’s count above what was opened', () =>
    expect(scoreOf(commercialLoad, subjectOf({ posts: searched(15, 15), ...stated(0, 40) }))).toBeCloseTo(0.7, 9));

  const rival = { title: '某竞品开箱' };
  const load = (posts: Post[], competitors?: string[]) =>
    scoreOf(commercialLoad, subjectOf({ posts }, competitors ? brief({ competitors }) : {}));
  const paidFor = (facts: Partial<Post>) =>
    searched(20, 2).map((post, place) => (place === 0 ? add(post, facts) : post));

  test.each([
    ['a paid note that names a competitor', paidFor(rival), ['某竞品'], 0.3],
    ['an unpaid one', searched(20, 2).map((post, place) => (place === 19 ? add(post, rival) : post)), ['某竞品'], 1],
    ['a paid one that names another', paidFor(rival), ['别家'], 1],
    ['no brief', paidFor(rival), undefined, 1],
    ['a competitor in a mention', paidFor({ mentions: ['某竞品官方'] }), ['某竞品'], 0.3],
    [
      'a competitor on the paid label alone',
      paidFor({ sponsorSigns: [{ kind: 'brand-tag', quote: 'RIVAL' }] }),
      [' rival '],
      0.3
    ],
    ['a blank name', paidFor(rival), [' '], 1],
    ['a note of 91 days ago', [...searched(20, 2), old(add(searched(1, 1)[0], rival))], ['某竞品'], 1],
    ['a load that scores lower still', searched(20, 16).map(post => add(post, rival)), ['某竞品'], 0]
  ])('%s', (_, posts, competitors, score) => expect(load(posts, competitors)).toBeCloseTo(score, 9));

  const closed = (n: number) => liked(times(n, 10));
  test.each([
    ['fourteen opened notes, two more at hand', [...searched(14), ...closed(2)], 'open-posts', 14],
    ['fourteen opened notes of a longer list', searched(14), 'scroll-older', 14],
    ['none opened', closed(15), 'open-posts', 0]
  ])('is unknown with %s', (_, posts, remedy, have) =>
    expect(lackOf(commercialLoad, subjectOf({ posts, listing: openList }))).toMatchObject([
      { measure: 'sponsoredShare', remedy, need: 15, have, unit: 'posts' }
    ])
  );

  it('asks for the marketplace where opening notes cannot do: fourteen in 90 days, and older ones', () => {
    const posts = [...closed(14), ...closed(10).map(old)];
    expect(lackOf(commercialLoad, subjectOf({ posts, listing: openList }))).toEqual([
      { measure: 'sponsoredShare', remedy: 'open-marketplace' }
    ]);
  });
});

/** The same note, found 90 days earlier. */
function old(post: Post): Post {
  return postAt(95, { ...post, id: postAt(95).id });
}

function add(post: Post | undefined, facts: Partial<Post>): Post {
  if (post === undefined) throw new RangeError('no such note');
  return { ...post, ...facts };
}

describe('sponsored-performance', () => {
  /** Notes with a third of their engagement in each counter. */
  const engaged = (posts: Post[], third: number) =>
    posts.map(post => ({ ...post, likes: exactly(third), collects: exactly(third), comments: exactly(third) }));
  const compared = (ratio: number, paid = 3, others = 10) =>
    subjectOf({
      posts: [...engaged(searched(paid, paid), 100 * ratio), ...engaged(searched(others), 100)],
      listing: wholeList
    });

  test.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.35, 0.275],
    [0.5, 0.45],
    [0.65, 0.6],
    [0.8, 0.75],
    [0.9, 0.825],
    [1, 0.9],
    [1.15, 0.95],
    [1.3, 1],
    [5, 1]
  ])('paid notes do %f times as well: %f', (ratio, score) =>
    expect(scoreOf(sponsoredPerformance, compared(ratio))).toBeCloseTo(score, 9)
  );

  it('compares medians', () => {
    const posts = [
      ...engaged(searched(2, 2), 80),
      ...engaged(searched(1, 1), 90_000),
      ...engaged(searched(9), 100),
      ...engaged(searched(1), 90_000)
    ];
    expect(scoreOf(sponsoredPerformance, subjectOf({ posts }))).toBeCloseTo(0.75, 9);
  });

  test.each([
    ['two paid notes', compared(1, 2, 10), 12],
    ['nine others', compared(1, 3, 9), 12],
    ['two paid notes among twenty-two', compared(1, 2, 20), 12],
    ['no paid note', compared(1, 0, 20), 10],
    ['no other', compared(1, 20, 0), 3]
  ])('is unknown with %s', (_, subject, have) =>
    expect(lackOf(sponsoredPerformance, subject)).toEqual([
      { measure: 'sponsoredRatio', remedy: 'wait-for-posts', need: 13, have, unit: 'posts' }
    ])
  );
});

describe('craft', () => {
  const made: Partial<Post> = {
    title: '八'.repeat(8),
    text: '字'.repeat(60),
    topics: times(3, '通勤'),
    imageCount: 4
  };
  const three = (facts: Partial<Post>, n = 3) =>
    subjectOf({ posts: liked(times(n, 100), { ...made, ...facts }).map(post => opened(post, 1, 1)) });

  test.each([
    ['all four signs', {}, 1],
    ['a title of 7', { title: '七'.repeat(7) }, 0.75],
    ['a title of 22', { title: '字'.repeat(22) }, 1],
    ['a title of 23', { title: '字'.repeat(23) }, 0.75],
    ['no title', { title: '' }, 0.75],
    ['a text of 59', { text: '字'.repeat(59) }, 0.75],
    ['a long text', { text: '字'.repeat(900) }, 1],
    ['emoji count as one character', { text: '😀'.repeat(59) }, 0.75],
    ['blanks around do not count', { text: `${'字'.repeat(59)}   ` }, 0.75],
    ['two topics', { topics: times(2, '通勤') }, 0.75],
    ['ten topics', { topics: times(10, '通勤') }, 1],
    ['eleven topics', { topics: times(11, '通勤') }, 0.75],
    ['three pictures', { imageCount: 3 }, 0.75],
    ['nothing but text', { title: '', topics: [], imageCount: 1 }, 0.25],
    ['none', { title: '', text: '', topics: [], imageCount: 1 }, 0]
  ])('%s', (_, facts, score) => expect(scoreOf(craft, three(facts))).toBeCloseTo(score, 9));

  const { imageCount: _, ...unseen } = made;
  const videos = (seconds?: number) =>
    subjectOf({
      posts: liked(times(3, 100), { ...unseen, ...(seconds !== undefined && { videoSeconds: seconds }) }).map(post =>
        opened(post, 1, 1)
      )
    });

  test.each([
    [15, 1],
    [14.9, 0.75],
    [undefined, 1]
  ])('a video of %f s', (seconds, score) => expect(scoreOf(craft, videos(seconds))).toBeCloseTo(score, 9));

  test.each([
    [1, 0.375],
    [3, 0.625],
    [5, 0.875]
  ])('a rating of %i replaces half', (value, score) => {
    const { dossier } = three({ imageCount: 1 });
    expect(scoreOf(craft, subjectOf({ ...dossier, answers: { craft: told(value) } }))).toBeCloseTo(score, 9);
  });

  it('is unknown with two opened notes', () => {
    const { dossier } = three({}, 2);
    expect(lackOf(craft, subjectOf({ ...dossier, listing: wholeList }))).toEqual([
      { measure: 'craftSigns', remedy: 'wait-for-posts', need: 3, have: 2, unit: 'posts' }
    ]);
  });
});
