import { createCreator } from './create-creator';
import type { CreatorDefinition, SampleCreator, SiteHost, Writing } from './sample-creator';
import { type Random, seededRandom } from './seeded-random';
import { timedId } from './timed-id';

const DAY = 86_400_000;

const writings: readonly Writing[] = [
  {
    subjects: ['早餐', '咖啡', '小面馆', '糖水', '面包'],
    titles: ['楼下的{}', '周末去吃{}', '{}续命', '下雨天的{}', '排队半小时的{}', '{}探店'],
    sentences: ['味道比想象的清淡，老板说料都是当天备的。', '人均三十，两个人吃得刚好。', '下次想试试靠窗的位置。'],
    topics: ['探店', '周末去哪', '美食日常'],
    comments: ['求店名', '周末人多吗', '看着好香，在哪一站下车']
  },
  {
    subjects: ['海边', '老城', '山里', '公园', '车站'],
    titles: ['在{}走了一下午', '{}的傍晚', '{}，风很大', '路过{}', '{}随手拍', '{}的猫'],
    sentences: ['没有做攻略，走到哪里算哪里。', '五点半的光最好看。', '拍完就回家了，脚很酸，心情很好。'],
    topics: ['随手拍', '散步', '周末'],
    comments: ['这里需要预约吗', '第二张可以当壁纸', '我上周也在']
  },
  {
    subjects: ['房间', '书桌', '手帐', '毛线', '阳台'],
    titles: ['今天的{}', '整理{}', '{}一角', '{}慢慢变好', '第一次做{}', '{}小记录'],
    sentences: ['用了一整个周末，终于弄好了。', '东西都是旧的，只是换了位置。', '清单放在最后一张图里。'],
    topics: ['我的房间', '手工', '生活记录'],
    comments: ['桌子多宽呀', '毛线是几股的', '看完也想收拾了']
  }
];
const firstNames = ['阿澄', '豆包', '小鹿', '周周', '橙子', '十一', '木木', '可可', '林间', '北岛', '夏至', '三三'];
const lastNames = ['在散步', '不吃辣', '的日常', '今天早起', '爱喝水', '同学', '手记', '看云', '慢半拍', '的小院'];
const places = ['江苏', '上海', '重庆', '湖南', '陕西', '山东', '河北', '北京'];

/** A nickname for an account that has no definition. */
export const strangerName = (random: Random) => random.pick(firstNames) + random.pick(lastNames);

/** Where such an account writes from. */
export const strangerPlace = (random: Random) => random.pick(places);

function definition(id: string, host: SiteHost, now: number): CreatorDefinition {
  const random = seededRandom(id);
  const accountDays = Math.max(2, Math.floor((now - Number.parseInt(id.slice(0, 8), 16) * 1000) / DAY));
  const notes = random.chance(0.1) ? 0 : random.whole(3, 26);
  const bio = random.pick(['慢慢来', '记录一点小事', '']);
  return {
    name: id,
    host,
    madeFor: 'healthy',
    nickname: strangerName(random),
    redId: String(random.whole(100_000_000, 9_999_999_999)),
    ...(bio !== '' && { bio }),
    ...(random.chance(0.5) && { gender: random.pick(['female', 'male'] as const) }),
    ...(random.chance(0.8) && { ipLocation: strangerPlace(random) }),
    accountDays,
    followers: random.whole(3, 9_800),
    following: random.whole(1, 900),
    stretches: notes === 0 ? [] : [{ fromDaysAgo: 0, toDaysAgo: Math.min(300, accountDays), notes }],
    pinned: 0,
    medianLikes: random.pick([0.6, 14, 90, 400]),
    collectsPerLike: 0.4,
    commentsPerLike: 0.1,
    videoShare: 0.2,
    paidShare: 0,
    untitledShare: 0.15,
    writing: random.pick(writings),
    ...(random.chance(0.2) && { college: '江南大学' }),
    userKnows: {}
  };
}

/** An ordinary small account for any 24-hex id, always the same one. */
export const stranger = (id: string, host: SiteHost, now: number): SampleCreator =>
  createCreator(definition(id, host, now), now, now, id);

/** The accounts whose notes fill the explore feed and the 收藏 panels. */
export function strangers(host: SiteHost, now: number): SampleCreator[] {
  const random = seededRandom('strangers');
  const ids = Array.from({ length: 40 }, () => timedId(now - random.whole(40, 2_600) * DAY, random));
  return ids.map(id => stranger(id, host, now)).filter(({ posts }) => posts.length > 0);
}
