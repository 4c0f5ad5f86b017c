import { describe, expect, test } from 'vitest';
import { type FlagId, practiceSite, type SampleCreator, type SamplePost } from './site';
import { threads } from './threads';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const sum = (list: readonly number[]) => list.reduce((all, x) => all + x, 0);
const mean = (list: readonly number[]) => sum(list) / list.length;
function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return (Number(sorted[(sorted.length - 1) >> 1]) + Number(sorted[sorted.length >> 1])) / 2;
}
const timeOf = ({ publishedAt }: SamplePost) => Date.parse(publishedAt);
const recent = ({ posts, asOf }: SampleCreator) =>
  posts.filter(post => !post.pinned && asOf - timeOf(post) >= 72 * HOUR);
const all = (posts: readonly SamplePost[]) =>
  sum(posts.map(({ likes, collects, comments }) => likes + collects + comments));

/** Mean likes of the last 20 over followers, in %, before collects and comments. */
const likesRate = (creator: SampleCreator) =>
  (mean(
    recent(creator)
      .slice(0, 20)
      .map(({ likes }) => likes)
  ) /
    creator.followers) *
  100;
/** The same with all engagement, as when every one of the 20 was opened. */
const openedRate = (creator: SampleCreator) => (all(recent(creator).slice(0, 20)) / 20 / creator.followers) * 100;

function mostInAWeek({ posts, asOf }: SampleCreator): number {
  const times = posts.map(timeOf).filter(time => asOf - time <= 365 * DAY);
  return Math.max(...times.map(end => times.filter(time => time <= end && time > end - 7 * DAY).length));
}
function longestSilenceDays({ posts, asOf }: SampleCreator): number {
  const times = [asOf, ...posts.map(timeOf).sort((a, b) => b - a)].filter(time => asOf - time <= 365 * DAY);
  return Math.max(...times.slice(1).map((time, i) => (Number(times[i]) - time) / DAY));
}
const typicalPriceYuan = (followers: number) =>
  followers <= 500_000 ? 0.08 * followers : 40_000 * (followers / 500_000) ** 0.8;

const beautyWords = [
  '美妆',
  '化妆',
  '口红',
  '唇釉',
  '腮红',
  '眼影',
  '粉底',
  '气垫',
  '底妆',
  '遮瑕',
  '睫毛',
  '眼线',
  '修容',
  '高光',
  '定妆',
  '卸妆',
  '试色'
];

describe.each(['2026-11-20T08:15:00Z', '2027-02-03T19:40:11Z', '2026-12-31T23:59:59Z'])('seen at %s', instant => {
  const now = Date.parse(instant);
  const { creators } = practiceSite({ now });
  const made = (flag: FlagId) => {
    const found = creators.find(({ madeFor }) => madeFor === flag);
    if (found === undefined) throw new Error(`none made for ${flag}`);
    return found;
  };
  const healthy = creators.filter(({ madeFor }) => madeFor === 'healthy');
  const others = (flag: FlagId) => creators.filter(({ madeFor }) => madeFor !== flag);

  test.each(healthy)('$nickname has an ordinary history', creator => {
    const { posts } = creator;
    expect(posts.length).toBeGreaterThanOrEqual(60);
    expect(now - Math.min(...posts.map(timeOf))).toBeGreaterThan(365 * DAY);
    const likes = recent(creator).map(post => post.likes);
    const logs = likes.map(Math.log);
    const spread = Math.sqrt(mean(logs.map(x => (x - mean(logs)) ** 2)));
    expect(spread).toBeGreaterThan(0.75);
    expect(spread).toBeLessThan(1.05);
    expect(Math.sqrt(mean(likes.map(x => (x - mean(likes)) ** 2))) / mean(likes)).toBeGreaterThan(0.5);
    const last = likes.slice(0, 30);
    const breakouts = last.filter(x => x >= Math.max(30, 3 * median(last))).length / 30;
    expect(breakouts).toBeGreaterThanOrEqual(0.1);
    expect(breakouts).toBeLessThanOrEqual(0.2);
    const total = sum(posts.map(post => post.likes));
    expect(sum(posts.map(post => post.collects)) / total).toBeGreaterThan(0.4);
    expect(sum(posts.map(post => post.collects)) / total).toBeLessThan(0.9);
    expect(sum(posts.map(post => post.comments)) / total).toBeGreaterThan(0.05);
    expect(sum(posts.map(post => post.comments)) / total).toBeLessThan(0.2);
    const titles = posts.flatMap(({ title }) => title ?? []);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('low-engagement: below 2 % and the peers even at the widest reading, and nobody else of that size is', () => {
    const creator = made('low-engagement');
    expect(creator.followers).toBeGreaterThanOrEqual(100_000);
    expect(likesRate(creator) * 1.9 * 1.15).toBeLessThan(1);
    expect(likesRate(creator) * 1.25).toBeLessThan(0.5);
    expect(openedRate(creator)).toBeLessThan(0.5);
    for (const other of others('low-engagement').filter(({ followers }) => followers >= 100_000))
      expect(openedRate(other)).toBeGreaterThan(2.1);
    for (const other of others('low-engagement')) expect(openedRate(other)).toBeGreaterThan(0.5);
  });

  test('irregular-posting: a week of 50 and a later silence of 60 days, and nobody else comes near', () => {
    const creator = made('irregular-posting');
    expect(creator.posts).toHaveLength(300);
    expect(mostInAWeek(creator)).toBeGreaterThanOrEqual(50);
    expect(longestSilenceDays(creator)).toBeGreaterThanOrEqual(62);
    for (const other of others('irregular-posting')) {
      expect(mostInAWeek(other)).toBeLessThan(20);
      expect(longestSilenceDays(other)).toBeLessThan(20);
    }
  });

  test('underpriced: a hundredth of the usual price, and nobody else is below a third', () => {
    const share = ({ userKnows, followers }: SampleCreator) =>
      Number(userKnows.priceYuan?.image) / typicalPriceYuan(followers);
    expect(made('underpriced').followers).toBeGreaterThan(1_000_000);
    expect(share(made('underpriced'))).toBeLessThan(0.05);
    for (const other of others('underpriced')) expect(share(other)).toBeGreaterThan(0.34);
  });

  test('audience-mismatch: make-up titles, and 35 points fewer women than make-up has', () => {
    const creator = made('audience-mismatch');
    const titles = creator.posts.flatMap(({ title }) => title ?? []);
    const hits = titles.filter(title => beautyWords.some(word => title.includes(word)));
    expect(hits.length / titles.length).toBeGreaterThanOrEqual(0.6);
    expect(creator.userKnows.femaleShare).toBeLessThanOrEqual(0.4);
    for (const { userKnows } of healthy) expect(userKnows.femaleShare).toBeGreaterThanOrEqual(0.72);
  });

  test('controversy: only the creator made for it has one', () => {
    expect(made('controversy').userKnows.controversy).toBe('major');
    for (const { userKnows } of others('controversy')) expect(userKnows.controversy).toBe('none');
  });

  test('generic-comments: four fifths are stock words from accounts of one month', () => {
    const creator = made('generic-comments');
    const said = creator.posts.slice(0, 3).flatMap(post => threads(creator, post));
    expect(said.length).toBeGreaterThanOrEqual(30);
    expect(said.filter(({ text }) => creator.writing.comments.includes(text)).length / said.length).toBeGreaterThan(
      0.85
    );
    const born = said.map(({ author, at }) => (at - Number.parseInt(author.id.slice(0, 8), 16) * 1000) / DAY);
    expect(Math.max(...born)).toBeLessThanOrEqual(30.1);
  });

  test('no-brand-work: half a million followers, a hundred notes, no brand; all others name some', () => {
    const creator = made('no-brand-work');
    expect(creator.followers).toBeGreaterThanOrEqual(500_000);
    expect(creator.posts.length).toBeGreaterThanOrEqual(100);
    expect(creator.posts.flatMap(({ mentions }) => mentions)).toEqual([]);
    for (const other of others('no-brand-work'))
      expect(other.posts.filter(({ mentions }) => mentions.length > 0).length).toBeGreaterThan(2);
  });

  test('follower-spike: ten thousand within two days, and no note that explains them', () => {
    const before = practiceSite({ now, asOf: now - 2 * DAY }).creators.find(
      ({ madeFor }) => madeFor === 'follower-spike'
    );
    const creator = made('follower-spike');
    if (before === undefined) throw new Error('no earlier page');
    const gain = creator.followers - before.followers;
    expect(gain).toBeGreaterThanOrEqual(10_000);
    expect(gain / before.followers).toBeGreaterThanOrEqual(0.05);
    const lately = creator.posts.filter(post => now - timeOf(post) < 16 * DAY);
    const viral = Math.max(1_000, 5 * median(recent(creator).map(({ likes }) => likes)));
    expect(lately.filter(({ likes }) => likes >= viral)).toEqual([]);
    expect(before.posts.every(post => timeOf(post) <= now - 2 * DAY)).toBe(true);
  });
});
