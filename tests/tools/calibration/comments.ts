import type { Comment } from '@/lib/evidence/comment';
import { shanghaiDay } from '@/lib/evidence/days';
import type { Post } from '@/lib/evidence/post';
import type { Random } from '../../site/seeded-random';
import { timedId } from '../../site/timed-id';
import type { Character } from './character';
import { logNormal, weighted } from './draw';
import { DAY } from './posts';

const HOUR = 3_600_000;
const SINCE = Date.UTC(2018, 0, 1);

export const generic = [
  '好看',
  '太美了',
  '真棒',
  '绝了',
  '好好看哦',
  '喜欢',
  '学到了',
  '收藏了',
  '可爱',
  '厉害',
  'nice',
  '爱了爱了'
];
const emoji = ['[赞R]', '[色色R][色色R]', '😍😍', '[爱心R]', '👍'];
const questions = ['这个怎么弄的呀', '请问周末人多吗', '大概要多久呢', '新手可以吗', '有没有别的办法'];
const intent = ['求链接', '多少钱', '在哪买的呀', '什么牌子', '求同款'];
const leadgen = ['看我主页', '带你一起', '加v聊聊'];
const openings = ['昨天试了', '我家也是', '同感', '照着做了', '看完想起', '跟朋友说过', '上个月去的时候', '换季那阵子'];
const endings = [
  '确实省心不少',
  '结果完全不一样',
  '下次换个方法试试',
  '比想象的难一点',
  '孩子特别开心',
  '等我攒够时间',
  '步骤那里看了三遍'
];

/** Classes of 1,794 real comments, without generic ones, which vary from creator to creator. */
const others = { question: 31, intent: 3, leadgen: 1.2, tagging: 5, other: 53 };

/** What one ordinary person writes. */
function text(random: Random, genericShare: number): string {
  // Emoji alone were 4.3 % where generic praise was 7.2 %.
  if (random.chance(genericShare)) return random.pick(random.chance(0.37) ? emoji : generic);
  switch (weighted(random, others)) {
    case 'question':
      return `${random.pick(openings)}，${random.pick(questions)}`;
    case 'intent':
      return random.pick(intent);
    case 'leadgen':
      return random.pick(leadgen);
    case 'tagging':
      return `@朋友${random.hex(4)}`;
    case 'other':
      return `${random.pick(openings)}${random.pick(endings)}${random.pick(['', '哈', '～', '了'])}`;
  }
}

/** Who writes, when, and what; a wave is what a manipulation adds. */
export interface Voice {
  text: string;
  time: number;
  since: number;
}

/** An ordinary comment: hours to days after the note, by accounts of any age (1.6 % of real ones were under 30 days old). */
function ordinaryVoice(character: Character, random: Random, noteTime: number, now: number): Voice {
  const time = Math.min(now - HOUR, noteTime + logNormal(random, 14 * HOUR, 1.3));
  return { text: text(random, character.genericShare), time, since: random.between(SINCE, time) };
}

/** The comments under the newest notes that are a few days old: `each` under each of `notes`. */
export function ordinaryComments(
  character: Character,
  posts: readonly (readonly [Post, number])[],
  random: Random,
  now: number
): Comment[] {
  const open = posts.filter(([, time]) => now - time > 3 * DAY).slice(0, 6);
  return open.flatMap(([post, time]) =>
    Array.from({ length: 16 }, () => commentBy(ordinaryVoice(character, random, time, now), post, random))
  );
}

/** A voice written down under a note. */
export const commentBy = ({ text: words, time, since }: Voice, post: Post, random: Random): Comment => ({
  id: timedId(time, random),
  postId: post.id,
  text: words,
  author: `k:${random.hex(12)}`,
  authorSince: shanghaiDay(since)
});
