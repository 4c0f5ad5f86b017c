import fc from 'fast-check';
import type { Comment } from '@/lib/evidence/comment';
import type { Count } from '@/lib/evidence/count';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Listing } from '@/lib/evidence/listing';
import type { Post } from '@/lib/evidence/post';
import type { Reading } from '@/lib/evidence/reading';

const START = Date.UTC(2026, 9, 1);

const omitAbsent = <Shape extends object>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]: Exclude<Shape[Key], undefined>;
  };

/** Instants of a few days, coarse enough that equal times and days come up often. */
const instant = fc.integer({ min: 0, max: 40 }).map(step => new Date(START + step * 7_200_000).toISOString());

const count: fc.Arbitrary<Count> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map(value => exact(value)),
  fc.constant<Count>({ value: 10_000, low: 9_500, high: 10_999, precision: 'rounded', text: '1万' }),
  fc.constant<Count>({ value: 10, low: 10, high: null, precision: 'floor', text: '10+' })
);

export const exact = (value: number): Count => ({
  value,
  low: value,
  high: value,
  precision: 'exact',
  text: String(value)
});

const reading = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Reading<Value>> =>
  fc.record({ value, at: instant, from: fc.constantFrom('page' as const, 'inline-state' as const) });

const id = fc.integer({ min: 0, max: 5 }).map(place => `68a1b2c300000000000000a${place}`);

const post: fc.Arbitrary<Post> = fc
  .record({
    id,
    title: fc.option(fc.constantFrom('早八底妆', '换季急救'), { nil: undefined }),
    likes: fc.option(count, { nil: undefined }),
    collects: fc.option(count, { nil: undefined }),
    opened: fc.option(fc.constant(true), { nil: undefined }),
    sponsorSigns: fc.option(
      fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom('brand-tag' as const, 'disclosure-word' as const),
          quote: fc.constantFrom('广告', '某品牌')
        }),
        { selector: ({ kind, quote }) => kind + quote, maxLength: 3 }
      ),
      { nil: undefined }
    ),
    countsAt: instant
  })
  .map(omitAbsent);

const comment: fc.Arbitrary<Comment> = fc
  .record({
    id,
    likes: fc.option(count, { nil: undefined }),
    ipLocation: fc.option(fc.constantFrom('广东', '浙江'), { nil: undefined }),
    byCreator: fc.option(fc.boolean(), { nil: undefined }),
    at: fc.option(
      fc.record({
        value: instant,
        precision: fc.constant('second' as const),
        from: fc.constantFrom('id' as const, 'state' as const)
      }),
      { nil: undefined }
    )
  })
  .map(({ id: own, ...facts }) => ({ id: own, postId: own, text: '求色号', ...omitAbsent(facts) }));

const listing: fc.Arbitrary<Listing> = fc.tuple(instant, instant, fc.boolean()).map(([one, other, complete]) => {
  const [since, until] = one < other ? [one, other] : [other, one];
  return { complete, at: until, spans: [{ since: complete ? 'start' : since, until }] };
});

/** What one visit to a creator may bring: one read at one time, in the form that merging keeps. */
export const visit: fc.Arbitrary<Dossier> = fc
  .record({
    at: instant,
    followers: fc.option(reading(count), { nil: undefined }),
    nickname: fc.option(reading(fc.constantFrom('阿梨', '阿梨护肤')), { nil: undefined }),
    posts: fc.option(fc.uniqueArray(post, { selector: item => item.id, maxLength: 4 }), { nil: undefined }),
    comments: fc.option(fc.uniqueArray(comment, { selector: item => item.id, maxLength: 3 }), { nil: undefined }),
    listing: fc.option(listing, { nil: undefined }),
    viewer: fc.constantFrom('guest' as const, 'signed-in' as const)
  })
  .map(({ at, followers, nickname, ...rest }) => ({
    id: '5f3a1c0e0000000001008400',
    firstSeenAt: at,
    lastSeenAt: at,
    ...omitAbsent(rest),
    profile: omitAbsent({ followers, nickname }),
    ...(followers && { snapshots: [{ at: followers.at, followers: followers.value, from: followers.from }] })
  }));
