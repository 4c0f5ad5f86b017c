import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Healthy: home and food, mid-tier, above 2 % engagement at more than 100,000 followers. */
export const nanfengHome: CreatorDefinition = {
  name: 'nanfeng-home',
  host: 'www.xiaohongshu.com',
  madeFor: 'healthy',
  nickname: '南风住二楼',
  redId: '943388836',
  bio: '成都老房改造第三年\n一个人，两只沙发，一间朝南的厨房',
  gender: 'female',
  location: '四川成都',
  profession: '家居博主',
  ipLocation: '四川',
  accountDays: 2_390,
  followers: 214_300,
  following: 86,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 510, notes: 190 }],
  pinned: 3,
  medianLikes: 3_400,
  collectsPerLike: 0.74,
  commentsPerLike: 0.06,
  videoShare: 0.3,
  paidShare: 0.1,
  untitledShare: 0.02,
  writing: {
    subjects: [
      '客厅',
      '卧室',
      '厨房',
      '餐桌',
      '玄关',
      '阳台',
      '小户型收纳',
      '原木风软装',
      '窗帘',
      '沙发',
      '书架',
      '地毯',
      '洗衣房',
      '租房改造'
    ],
    titles: [
      '老房{}改造前后',
      '花了三千块重做{}',
      '{}，住了一年还满意吗',
      '周末两小时整理{}',
      '{}踩过的坑都在这里',
      '给{}换一种颜色',
      '不砸墙也能改的{}',
      '妈妈来看我的{}',
      '{}里的十件小东西',
      '二楼的光照进{}',
      '{}布置清单',
      '下雨天收拾{}',
      '三十平的{}怎么摆',
      '和猫一起用的{}'
    ],
    sentences: [
      '房子在玉林，九十年代的砖混楼，{}原来只有一盏灯。',
      '先量尺寸再买东西，我贴了一周的美纹纸模拟家具位置。',
      '木板找楼下师傅裁的，一米八十二块，自己上了两遍木蜡油。',
      '{}最花钱的是灯，最不后悔的也是灯。',
      '早上九点太阳刚好照到这里，煮一壶茶坐一会儿。',
      '清单和尺寸写在最后一张图，需要的自己存。',
      '如果重来一次，插座我会多留四个。'
    ],
    topics: ['老房改造', '家居布置', '收纳', '原木风', '我的家', '小户型', '租房改造', '成都生活'],
    comments: [
      '{}的尺寸可以发一下吗',
      '请问木蜡油是什么牌子？味道大不大',
      '我家也在玉林，同款老砖混，抄作业了',
      '插座那句太真实了，我家{}一个都没留',
      '窗帘的克数是多少呀，透光刚刚好',
      '改造一共花了多久？边住边改会不会很崩溃',
      '最后一张的灯哪里买的',
      '看你从空房子住到现在，像看朋友装修一样'
    ],
    brands: ['木作小铺', '二月家居', '青禾厨具']
  },
  userKnows: { priceYuan: { image: 16_000, video: 22_000 }, femaleShare: 0.8, controversy: 'none' }
};
