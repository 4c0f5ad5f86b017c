import type { Count } from '@/lib/evidence/count';
import type { Post } from '@/lib/evidence/post';
import type { Random } from '../../site/seeded-random';
import { timedId } from '../../site/timed-id';
import type { Character } from './character';
import { logNormal } from './draw';

export const DAY = 86_400_000;
/** How far back the lists of the synthetic creators reach. */
const REACH = 400 * DAY;
const MOST = 400;

export const exactly = (value: number): Count => ({
  value,
  low: value,
  high: value,
  precision: 'exact',
  text: value.toLocaleString('en-US')
});

/** When the notes were published, newest first, in ms: log-normal gaps around the creator's own pace. */
export function postTimes({ postsPer30Days, gapSpread }: Character, random: Random, now: number): number[] {
  const mean = (30 * DAY) / postsPer30Days;
  const median = mean / Math.exp(gapSpread ** 2 / 2);
  const times: number[] = [];
  let time = now - random.next() * mean;
  while (time > now - REACH && times.length < MOST) {
    times.push(time);
    time -= Math.max(60_000, logNormal(random, median, gapSpread));
  }
  return times;
}

/** A note as its page shows it once it was opened. */
export function openedPost(character: Character, random: Random, time: number): Post {
  const { rate, followers, perLike, commentsPerLike, unevenness } = character;
  const likes = Math.max(0, Math.round(logNormal(random, (rate * followers) / perLike, unevenness)));
  const comments = Math.round(likes * Math.min(commentsPerLike * logNormal(random, 1, 0.5), (perLike - 1) * 0.8));
  const collects = Math.round(likes * Math.max(0.01, perLike - 1 - commentsPerLike) * logNormal(random, 1, 0.4));
  const isVideo = random.chance(0.4);
  const { words } = character.niche;
  const word = random.chance(character.focus) ? random.pick(words) : '今天';
  return {
    id: timedId(time, random),
    kind: isVideo ? 'video' : 'image',
    title: `${word}${random.pick(['的小记录', '真的可以这样做', '整理了一份给你们', '第几次尝试了', '我的经验'])}${random.hex(3)}`,
    pinned: false,
    likes: exactly(likes),
    collects: exactly(collects),
    comments: exactly(comments),
    text: '写'.repeat(Math.max(10, Math.round(logNormal(random, 130, 0.5)))),
    topics: Array.from({ length: random.whole(2, 8) }, (_, place) => `${word}${place}`),
    ...(isVideo ? { videoSeconds: random.whole(8, 180) } : { imageCount: random.whole(2, 9) }),
    sponsorSigns: random.chance(character.sponsoredShare) ? [{ kind: 'disclosure-word', quote: '品牌合作' }] : [],
    opened: true,
    countsAt: new Date(time + 3 * DAY).toISOString()
  };
}

/** The same note as a card shows it. */
export const asCard = ({ id, kind, title, pinned, likes }: Post): Post => ({
  id,
  ...(kind && { kind }),
  ...(title !== undefined && { title }),
  ...(pinned !== undefined && { pinned }),
  ...(likes && { likes })
});
