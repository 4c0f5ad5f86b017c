import fc from 'fast-check';
import type { Count } from '@/lib/evidence/count';
import type { Disagreement } from '@/lib/evidence/disagreement';
import type { Listing } from '@/lib/evidence/listing';
import type { Marketplace } from '@/lib/evidence/marketplace';
import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';
import type { Profile } from '@/lib/evidence/profile';
import type { Reading, Source } from '@/lib/evidence/reading';

const CREATOR = '5f3a1c0e0000000001008400';
const START = Date.UTC(2026, 9, 1);
const HOUR = 3_600_000;

const ids = (head: string) => fc.integer({ min: 0, max: 5 }).map(place => `${head}b2c3000000001203abc${place}`);
const postId = ids('68a1');
const commentId = ids('68a3');

/** Of a few days, so that readings of one hour and of one day meet. */
const instant = fc.integer({ min: 0, max: 60 }).map(step => new Date(START + step * HOUR).toISOString());

const exact = (value: number): Count => ({ value, low: value, high: value, precision: 'exact', text: String(value) });
const count = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map(exact),
  fc.constantFrom<Count>(
    { value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' },
    { value: 36_200, low: 36_150, high: 36_299, precision: 'rounded', text: '36.2K' },
    exact(36_012),
    { value: 1_000, low: 1_000, high: null, precision: 'floor', text: '1千+' },
    { value: 10_000, low: 10_000, high: null, precision: 'floor', text: '1万+' },
    { value: 0, low: 0, high: 0, precision: 'exact', text: '赞' }
  )
);

/** Some of the fields, each there or absent. */
const some = <Fields extends object>(fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) =>
  fc.record(fields, { requiredKeys: [] });
const oftenly = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const few = <Item>(item: fc.Arbitrary<Item>, key: (item: Item) => string) =>
  fc.uniqueArray(item, { selector: key, maxLength: 5 });

const readings = <Value>(value: fc.Arbitrary<Value>, at: string, from: Source): fc.Arbitrary<Reading<Value>> =>
  value.map(read => ({ value: read, at, from }));

const header = (at: string, from: Source): fc.Arbitrary<Profile> =>
  some<Required<Profile>>({
    nickname: readings(fc.constantFrom('阿梨', '阿梨护肤'), at, from),
    redId: readings(fc.constant('ali_skin'), at, from),
    bio: readings(fc.constantFrom('', '干敏皮'), at, from),
    gender: readings(fc.constantFrom('female', 'male'), at, from),
    ipLocation: readings(fc.constantFrom('浙江', '广东'), at, from),
    labels: readings(fc.constantFrom([], [{ kind: 'age' as const, text: '26岁' }]), at, from),
    verification: readings(fc.constantFrom('none', 'person'), at, from),
    sanction: readings(fc.constant('账号封禁'), at, from),
    followers: readings(count, at, from),
    following: readings(count, at, from),
    likesAndCollects: readings(count, at, from)
  });

const card = (at: string): fc.Arbitrary<Post> =>
  fc
    .tuple(
      postId,
      some({
        kind: fc.constantFrom('image' as const, 'video' as const),
        title: fc.constantFrom('早八底妆', '换季急救'),
        pinned: fc.boolean(),
        likes: count
      })
    )
    .map(([id, facts]) => ({ id, ...facts, countsAt: at }));

const opened = (at: string): fc.Arbitrary<Post> =>
  fc
    .tuple(
      card(at),
      some({
        collects: count,
        comments: count,
        shares: count,
        text: fc.constantFrom('', '正文 #早八'),
        topics: fc.constantFrom([], ['早八']),
        mentions: fc.constantFrom([], ['某品牌']),
        imageCount: fc.integer({ min: 1, max: 3 }),
        videoSeconds: fc.integer({ min: 1, max: 3 }),
        ipLocation: fc.constantFrom('浙江', '广东'),
        editedAt: fc.constant({ value: '2026-09-30', precision: 'day' as const, from: 'page' as const }),
        publishedAt: fc.constantFrom(
          { value: '2025-08-18T03:04:05.000Z', precision: 'second' as const, from: 'state' as const },
          { value: '2025-08-17T10:45:23.000Z', precision: 'second' as const, from: 'id' as const },
          { value: '2025-08-19', precision: 'day' as const, from: 'page' as const }
        )
      })
    )
    // A record leaves a field out, which its type takes for undefined.
    .map(([post, facts]) => ({ ...post, ...facts, opened: true }) as Post);

const comment = fc
  .tuple(
    commentId,
    some({
      likes: count,
      ipLocation: fc.constantFrom('浙江', '广东'),
      byCreator: fc.boolean(),
      replyTo: commentId,
      authorId: fc.constantFrom('5b1c2d3e0000000001001234', CREATOR)
    })
  )
  .map(([id, facts]) => ({ id, postId: id.replace('68a3', '68a1'), text: '求色号', ...facts }));

const listing = (at: string): fc.Arbitrary<Listing> =>
  fc.tuple(instant, fc.boolean()).map(([since, isWhole]) => ({
    complete: isWhole,
    at,
    spans: [{ since: isWhole ? 'start' : since < at ? since : at, until: at }]
  }));

const disagreement = (at: string): fc.Arbitrary<Disagreement> =>
  fc
    .tuple(fc.option(postId, { nil: undefined }), count, count, fc.constantFrom('inline-state', 'live-state'))
    .map(([of, kept, other, from]) => ({
      fact: of ? ('likes' as const) : ('followers' as const),
      ...(of && { postId: of }),
      at,
      kept: { count: kept, from: 'page' as const },
      other: { count: other, from: from as Source }
    }));

const disagreements = (at: string) =>
  few(disagreement(at), ({ fact, postId: of }) => `${fact} ${of}`).map(all => (all.length > 0 ? all : undefined));

const viewer = fc.constantFrom('signed-in' as const, 'guest' as const, 'unknown' as const);

/** Leaves out what is undefined, as a message does. */
const plain = (observation: object): Observation => JSON.parse(JSON.stringify(observation));

const profileLook = instant.chain(at =>
  fc
    .record({
      viewer,
      profile: fc.constantFrom<Source>('page', 'inline-state', 'live-state').chain(from => header(at, from)),
      posts: oftenly(few(card(at), ({ id }) => id)),
      listing: oftenly(listing(at)),
      disagreements: disagreements(at)
    })
    .map(read => plain({ page: 'profile', creatorId: CREATOR, at, drift: [], ...read }))
);

const noteLook = instant.chain(at =>
  fc
    .record({
      viewer,
      profile: oftenly(readings(fc.constantFrom('阿梨', '阿梨护肤'), at, 'page').map(nickname => ({ nickname }))),
      post: opened(at),
      comments: few(comment, ({ id }) => id),
      disagreements: disagreements(at)
    })
    .map(({ post, ...read }) => plain({ page: 'note', creatorId: CREATOR, at, drift: [], posts: [post], ...read }))
);

const marketplaceLook = instant.chain(at => {
  const told = <Value>(value: fc.Arbitrary<Value>) => readings(value, at, 'marketplace');
  const figures = some<Marketplace>({
    businessPostCount: told(fc.integer({ min: 0, max: 3 })),
    readMedian: told(fc.integer({ min: 0, max: 3 })),
    replyRate48h: told(fc.constantFrom(0.5, 0.8)),
    followerGain30d: told(fc.integer({ min: -3, max: 3 })),
    noteStatistics: few(
      fc
        .tuple(some({ days: fc.constantFrom(30 as const, 90 as const) }), told(fc.integer({ min: 0, max: 3 })))
        .map(([basis, noteCount]) => ({ basis, noteCount })),
      ({ basis }) => String(basis.days)
    )
  });
  return fc
    .record({
      viewer: fc.constant('unknown' as const),
      marketplace: figures,
      audience: some({
        femaleShare: told(fc.constantFrom(0.88, 0.9)),
        ages: told(fc.constant({ '18-24': 0.31 })),
        activeShare: told(fc.constantFrom(0.5, 0.582)).map(share => ({ ...share, meter: 'pugongying' as const }))
      }),
      quotes: few(
        fc.record({
          kind: fc.constantFrom('image' as const, 'video' as const),
          priceYuan: fc.integer({ min: 1, max: 3 }),
          at: fc.constant(at),
          from: fc.constant('marketplace' as const)
        }),
        ({ kind }) => kind
      ),
      snapshots: few(
        fc.record({
          at: instant,
          followers: fc.integer({ min: 0, max: 3 }).map(exact),
          from: fc.constant('marketplace' as const)
        }),
        snapshot => snapshot.at
      )
    })
    .map(read => plain({ page: 'marketplace', creatorId: CREATOR, at, drift: [], ...read }));
});

/** What the reader may tell of one creator in the course of some days: looks at the profile, opened notes, visits to the marketplace. */
export const session: fc.Arbitrary<Observation[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: profileLook }, { weight: 3, arbitrary: noteLook }, marketplaceLook),
  { minLength: 1, maxLength: 8 }
);
