import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import { dossierSchema } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
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
