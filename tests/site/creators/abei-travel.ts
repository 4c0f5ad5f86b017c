import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for low-engagement: 286,000 followers, and about two likes for every thousand of them. */
export const abeiTravel: CreatorDefinition = {
  name: 'abei-travel',
  host: 'www.xiaohongshu.com',
  madeFor: 'low-engagement',
  nickname: '阿北在路上',
  redId: 'abei_onroad',
  bio: '自驾过二十九个省\n商务合作请私信',
  gender: 'male',
  age: '34岁',
  location: '甘肃兰州',
  profession: '旅行博主',
  ipLocation: '甘肃',
  accountDays: 2_760,
  followers: 286_200,
  following: 1_204,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 480, notes: 150 }],
  pinned: 2,
  medianLikes: 330,
  collectsPerLike: 0.58,
  commentsPerLike: 0.06,
  videoShare: 0.35,
  paidShare: 0.12,
  untitledShare: 0.03,
  writing: {
    subjects: [
      '河西走廊',
      '甘南',
      '扎尕那',
      '敦煌',
      '青海湖',
      '独库公路',
      '川西',
      '腾格里',
      '张掖',
      '天水',
      '祁连',
      '茶卡'
    ],
    titles: [
      '{}自驾攻略',
      '{}三天两晚行程',
      '第四次来{}',
      '淡季的{}几乎没有人',
      '{}，车里睡了一晚',
      '{}的日落机位',
      '带爸妈去{}旅行',
      '{}路况和油费',
      '{}民宿住哪里',
      '别在国庆去{}',
      '{}的风比想象大',
      '{}徒步小记',
      '一个人开到{}'
    ],
    sentences: [
      '从兰州出发，{}方向一路高速，中午在服务区吃了碗牛肉面。',
      '海拔三千以上，晚上只有四度，厚外套要放在手边。',
      '门票淡季半价，停车场免费。',
      '路边的野花开到九月中旬，过了就只剩草。',
      '油费一共三百二，过路费一百八。',
      '信号时有时无，离线地图提前下好。'
    ],
    topics: ['自驾', '旅行攻略', '西北旅行', '甘肃', '公路旅行', '小众旅行地'],
    comments: [
      '请问十月中旬去{}冷不冷',
      '轿车能开吗，需不需要越野',
      '民宿的名字方便说一下吗',
      '我上个月刚回来，路修好了',
      '带老人会不会高反',
      '行程表存了，明年带爸妈去'
    ],
    brands: ['云野户外', '北纬酒店']
  },
  userKnows: { priceYuan: { image: 18_000, video: 26_000 }, femaleShare: 0.6, controversy: 'none' }
};
