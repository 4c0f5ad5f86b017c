import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import { dossierSchema } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';
import type { Post } from '@/lib/evidence/post';
import { engagementRate } from '@/lib/measures/engagement';
import { judge } from '@/lib/report/judge';
import { ago, exactly, header, idFrom, NOW } from '@/tests/measures/evidence';

const count = fc.integer({ min: 0, max: 100_000 }).map(exactly);
const some = { nil: undefined, freq: 6 };

const post = fc
  .record({
    days: fc.double({ min: 0, max: 500, noNaN: true }),
    serial: fc.integer({ min: 0, max: 1e9 }),
    title: fc.option(fc.constantFrom('口红试色合集', '空气炸锅食谱', '随便说说吧', '短'), some),
    pinned: fc.option(fc.boolean(), { nil: undefined }),
    likes: fc.option(count, some),
    collects: fc.option(count, some),
    comments: fc.option(count, some)
  })
  .map(({ days, serial, ...facts }): Post => ({ id: idFrom(days, serial), ...known(facts) }));

const dossier: fc.Arbitrary<Dossier> = fc
  .record({
    followers: fc.option(fc.integer({ min: 0, max: 5_000_000 }), some),
    following: fc.option(fc.integer({ min: 0, max: 3_000 }), some),
    likesAndCollects: fc.option(fc.integer({ min: 0, max: 5_000_000 }), some),
    posts: fc.uniqueArray(post, { maxLength: 60, selector: ({ id }) => id }),
    complete: fc.boolean(),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), some),
    price: fc.option(fc.integer({ min: 1, max: 1e6 }), some)
  })
  .map(({ followers, following, likesAndCollects, posts, complete, share, price }) => ({
    id: idFrom(900),
    firstSeenAt: ago(0),
    profile: header(known({ followers, following, likesAndCollects })),
    posts,
    listing: { complete, at: ago(0) },
    ...(share !== undefined && { audience: { femaleShare: { value: share, at: ago(0), from: 'user' as const } } }),
    ...(price !== undefined && {
      quotes: [{ kind: 'image' as const, priceYuan: price, at: ago(0), from: 'user' as const }]
    })
  }));

/** The same without the keys whose value is undefined. */
function known<Facts extends object>(facts: Facts): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  const kept: { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } = {};
  for (const key in facts) if (isKnown(facts[key])) kept[key] = facts[key];
  return kept;
}

const isKnown = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined;

const judged = (of: Dossier) => judge({ dossier: of, now: NOW });

test('the order of the notes does not matter', () => {
  fc.assert(
    fc.property(
      dossier.chain(one =>
        fc.tuple(fc.constant(one), fc.shuffledSubarray(one.posts ?? [], { minLength: one.posts?.length ?? 0 }))
      ),
      ([one, posts]) => {
        expect(judged({ ...one, posts })).toEqual(judged(one));
      }
    )
  );
});

test('low ≤ value ≤ high, all within 0…100, scores within 0…1, and nothing is NaN', () => {
  fc.assert(
    fc.property(dossier, one => {
      dossierSchema.parse(one);
      const { score, dimensions, price, flags } = judged(one);
      const value = score.value ?? score.low;
      expect(score.low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(score.high);
      expect(score.low).toBeGreaterThanOrEqual(0);
      expect(score.high).toBeLessThanOrEqual(100 + 1e-9);
      expect(score.confidence).toBeLessThanOrEqual(score.coverage / 100);
      for (const criterion of dimensions.flatMap(({ criteria }) => criteria)) {
        if (criterion.status !== 'scored') continue;
        expect(criterion.score).toBeGreaterThanOrEqual(0);
        expect(criterion.score).toBeLessThanOrEqual(1);
        for (const { value, low, high } of criterion.cites) expect(low <= value && value <= high).toBe(true);
      }
      expect(numbersIn([score, price, flags]).filter(Number.isNaN)).toEqual([]);
    })
  );
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('taking a figure away never measures more', () => {
  const figures = ['likes', 'collects', 'comments', 'title'] as const;
  fc.assert(
    fc.property(dossier, fc.nat(), fc.constantFrom(...figures), (one, place, figure) => {
      const posts = one.posts ?? [];
      const less = posts.map((post, at) => (at === place % posts.length ? without(post, figure) : post));
      expect(judged({ ...one, posts: less }).score.coverage).toBeLessThanOrEqual(judged(one).score.coverage);
    })
  );
});

test.each(['followers', 'following', 'likesAndCollects'] as const)('nor does taking %s away', figure => {
  fc.assert(
    fc.property(dossier, one => {
      const { profile = {} } = one;
      const less = judged({ ...one, profile: without(profile, figure) });
      expect(less.score.coverage).toBeLessThanOrEqual(judged(one).score.coverage);
    })
  );
});

function without<Facts extends object, Key extends keyof Facts>(facts: Facts, key: Key): Omit<Facts, Key> {
  const { [key]: _, ...rest } = facts;
  return rest;
}

/** What a user may come to know besides, without another note in the list. */
const news = fc.constantFrom<Partial<Dossier>>(
  { answers: { controversy: { value: 'none', at: ago(0) } } },
  { answers: { craft: { value: 4, at: ago(0) }, pastCampaign: { value: 'mixed', at: ago(0) } } },
  { audience: { suspiciousShare: { value: 0.1, at: ago(0), from: 'user' } } },
  { quotes: [{ kind: 'video', priceYuan: 3_000, at: ago(0), from: 'user' }] },
  { marketplace: { businessPostCount: { value: 12, at: ago(0), from: 'marketplace' } } },
  { snapshots: [30, 20, 10, 0].map(days => ({ at: ago(days), followers: exactly(5_000 - days), from: 'page' })) }
);

test('learning more never lowers the coverage', () => {
  fc.assert(
    fc.property(dossier, news, (one, told) => {
      expect(judged(merge(one, { ...one, ...told })).score.coverage).toBeGreaterThanOrEqual(judged(one).score.coverage);
    })
  );
});

test('opening a note never lowers the coverage', () => {
  const seen = { text: '说说这次怎么做的', topics: ['日常'], imageCount: 4, sponsorSigns: [], opened: true };
  fc.assert(
    fc.property(dossier, fc.nat(), count, (one, place, figure) => {
      const posts = one.posts ?? [];
      const opened = posts.map((post, at) =>
        at === place % posts.length && post.likes ? { ...post, ...seen, collects: figure, comments: figure } : post
      );
      expect(judged({ ...one, posts: opened }).score.coverage).toBeGreaterThanOrEqual(judged(one).score.coverage);
    })
  );
});

const said = fc
  .record({
    days: fc.double({ min: 0, max: 60, noNaN: true }),
    serial: fc.integer({ min: 1, max: 1e9 }),
    post: fc.integer({ min: 0, max: 4 }),
    text: fc.constantFrom('好看', '求链接', '昨天也去了，人很多', '[派对R]', '@朋友', '翻车了吧', '这个怎么弄的'),
    author: fc.integer({ min: 0, max: 60 }),
    since: fc.integer({ min: 61, max: 2_000 })
  })
  .map(({ days, serial, post, text, author, since }) => ({
    id: idFrom(days, serial),
    postId: idFrom(70, post),
    text,
    author: `k:${author}`,
    authorSince: ago(since).slice(0, 10)
  }));
const comments = fc.uniqueArray(said, { maxLength: 120, selector: ({ id }) => id });

test('another comment never lowers the coverage, and their order does not matter', () => {
  fc.assert(
    fc.property(dossier, comments, said, fc.nat(), (one, kept, more, turn) => {
      const before = judged({ ...one, comments: kept });
      const turned = [...kept.slice(turn % (kept.length + 1)), ...kept.slice(0, turn % (kept.length + 1))];
      expect(judged({ ...one, comments: turned })).toEqual(before);
      const after = judged({ ...one, comments: [...kept.filter(({ id }) => id !== more.id), more] });
      expect(after.score.coverage).toBeGreaterThanOrEqual(before.score.coverage);
    })
  );
});

test('the order of snapshots and quotes does not matter', () => {
  const snapshot = fc
    .record({ days: fc.integer({ min: 0, max: 90 }), followers: fc.integer({ min: 1, max: 500_000 }) })
    .map(({ days, followers }) => ({ at: ago(days), followers: exactly(followers), from: 'page' as const }));
  const snapshots = fc.uniqueArray(snapshot, { minLength: 2, maxLength: 30, selector: ({ at }) => at });
  fc.assert(
    fc.property(dossier, snapshots, (one, kept) => {
      expect(judged({ ...one, snapshots: kept.toReversed() })).toEqual(judged({ ...one, snapshots: kept }));
    })
  );
});

/** Without the profile's totals, whose written range is narrower than that of one opened note for the largest accounts. */
const apartFromTotals = (one: Dossier): Dossier => ({
  ...one,
  profile: without(one.profile ?? {}, 'likesAndCollects')
});

function widthOf(of: Dossier): number {
  const rate = engagementRate({ dossier: of, now: NOW });
  return 'missing' in rate || rate.value === 0 ? Number.POSITIVE_INFINITY : (rate.high - rate.low) / rate.value;
}

test('a post that loses a figure never makes the report surer or the engagement rate more precise', () => {
  fc.assert(
    fc.property(
      dossier.map(apartFromTotals),
      fc.nat(),
      fc.constantFrom('collects', 'comments'),
      (one, place, figure) => {
        const posts = one.posts ?? [];
        const less = posts.map((post, at) => (at === place % posts.length ? without(post, figure) : post));
        expect(widthOf({ ...one, posts: less })).toBeGreaterThanOrEqual(widthOf(one) - 1e-9);
        expect(judged({ ...one, posts: less }).score.confidence).toBeLessThanOrEqual(
          judged(one).score.confidence + 1e-9
        );
      }
    ),
    { numRuns: 300 }
  );
});
