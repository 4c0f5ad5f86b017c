import type { SampleCreator, SamplePost } from './sample-creator';
import { seededRandom } from './seeded-random';

export type Work = 'daily' | 'business';
export type Kind = 'image' | 'video' | 'all';

/** What the marketplace knows about the notes on one choice of toggles. Shares are 0…1. */
export interface NoteTruth {
  noteCount: number;
  impressionMedian: number;
  readMedian: number;
  interactionMedian: number;
  interactionRate: number;
  thousandLikeShare: number;
  hundredLikeShare: number;
}

/** The truth that a creator's marketplace page shows. Prices in yuan, shares 0…1. */
export interface MarketplaceTruth {
  imageYuan?: number;
  videoYuan?: number;
  replyRate48h: number;
  followerGrowth30d: number;
  followerGain30d: number;
  activeShare: number;
  readingShare: number;
  engagedShare: number;
  femaleShare: number;
  ages: Record<string, number>;
  provinces: Record<string, number>;
  cities: Record<string, number>;
  /** The days of the follower trend, oldest first. */
  trend: { day: string; followers: number }[];
  businessNotes: { post: SamplePost; brand: string }[];
  notes(work: Work, kind: Kind, days: 30 | 90): NoteTruth;
}

const DAY = 86_400_000;

const middle = (numbers: number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const thousandths = (share: number) => Math.round(share * 1000) / 1000;
const dayOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);

/** Shares of the names, falling, that leave something for others. */
function falling(names: readonly string[], first: number): Record<string, number> {
  return Object.fromEntries(names.map((name, place) => [name, thousandths(first * 0.7 ** place)]));
}

/** Made up from the creator, always the same. */
export function marketplaceTruth(creator: SampleCreator): MarketplaceTruth {
  const random = seededRandom(`marketplace ${creator.id}`);
  const { followers, asOf, posts, userKnows } = creator;
  const base = Math.max(50, Math.round((followers * random.between(0.05, 0.09)) / 50) * 50);
  const imageYuan = userKnows.priceYuan?.image ?? base;
  const videoYuan = userKnows.priceYuan?.video ?? (random.chance(0.8) ? Math.round(base * 1.4) : undefined);
  const followerGain30d = Math.round(followers * random.between(-0.01, 0.06));
  const trend = [30, 20, 10, 1].map(daysAgo => ({
    day: dayOf(asOf - daysAgo * DAY),
    followers: followers - Math.round((followerGain30d * daysAgo) / 30)
  }));
  const reads = random.between(15, 40);
  const business = posts.filter(({ mentions }) => mentions.length > 0);
  const [young, adult] = [random.between(0.2, 0.35), random.between(0.38, 0.5)].map(thousandths) as [number, number];
  const rest = thousandths(1 - young - adult);
  return {
    imageYuan,
    ...(videoYuan !== undefined && { videoYuan }),
    replyRate48h: thousandths(random.between(0.5, 1)),
    followerGrowth30d: thousandths(followerGain30d / (followers - followerGain30d)),
    followerGain30d,
    activeShare: thousandths(random.between(0.5, 0.9)),
    readingShare: thousandths(random.between(0.05, 0.15)),
    engagedShare: thousandths(random.between(0.01, 0.04)),
    femaleShare: userKnows.femaleShare ?? thousandths(random.between(0.6, 0.95)),
    ages: {
      '<18': 0.021,
      '18-24': young,
      '25-34': adult,
      '35-44': thousandths(rest - 0.021 - 0.018),
      '>44': 0.018
    },
    provinces: falling(['广东', '浙江', '江苏', '上海', '北京'], 0.14),
    cities: falling(['上海', '杭州', '北京', '广州', '成都'], 0.08),
    trend,
    businessNotes: business.slice(0, 6).map(post => ({ post, brand: post.mentions[0] ?? '' })),
    notes: (work, kind, days) => {
      const on = posts.filter(
        post =>
          business.includes(post) === (work === 'business') &&
          (kind === 'all' || post.kind === kind) &&
          asOf - Date.parse(post.publishedAt) < days * DAY
      );
      const interactions = on.map(({ likes, collects, comments, shares }) => likes + collects + comments + shares);
      const interactionMedian = middle(interactions);
      const readMedian = Math.round(interactionMedian * reads);
      const share = (least: number) => thousandths(on.filter(({ likes }) => likes >= least).length / on.length);
      return {
        noteCount: on.length,
        impressionMedian: readMedian * 6,
        readMedian,
        interactionMedian,
        interactionRate: thousandths(1 / reads),
        thousandLikeShare: on.length ? share(1000) : 0,
        hundredLikeShare: on.length ? share(100) : 0
      };
    }
  };
}
