import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for follower-spike: 12,430 more followers since the day before yesterday, and no note that explains them. */
export const xiaomanTable: CreatorDefinition = {
  name: 'xiaoman-table',
  host: 'www.xiaohongshu.com',
  madeFor: 'follower-spike',
  nickname: '小满今天吃什么',
  redId: 'xiaoman0520',
  bio: '下班四十分钟，三菜一汤\n不摆拍，锅里什么样就什么样',
  gender: 'female',
  age: '31岁',
  location: '湖北武汉',
  profession: '美食博主',
  ipLocation: '湖北',
  accountDays: 1_340,
  followers: 81_430,
  jump: { daysAgo: 1, gain: 12_430 },
  following: 148,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 395, notes: 170 }],
  pinned: 1,
  medianLikes: 620,
  collectsPerLike: 0.82,
  commentsPerLike: 0.08,
  videoShare: 0.4,
  paidShare: 0.07,
  untitledShare: 0.01,
  writing: {
    subjects: [
      '番茄牛腩',
      '藕汤',
      '清蒸鱼',
      '豆皮',
      '蒜苗腊肉',
      '冬瓜丸子',
      '空气炸锅鸡翅',
      '葱油面',
      '凉拌莴笋',
      '土豆炖排骨',
      '酸辣粉',
      '南瓜粥',
      '便当'
    ],
    titles: [
      '下班四十分钟：{}',
      '{}的家常菜做法',
      '{}，一个人也要好好吃晚餐',
      '外婆教我的{}',
      '三块钱成本的{}',
      '{}失败三次之后',
      '降温了，做{}',
      '{}配什么菜好吃',
      '给同事带的{}',
      '零厨艺也能做{}',
      '{}少油版',
      '周一的{}',
      '冰箱清空计划之{}',
      '武汉人的{}'
    ],
    sentences: [
      '{}今天早上在菜场买的，老板多送了一把葱。',
      '先大火烧开，撇掉浮沫，再转小火四十分钟。',
      '盐最后放，早放肉会柴。',
      '没有料酒就用半罐啤酒，味道也很好。',
      '这一锅两个人吃刚好，剩下的汤第二天下面。',
      '锅是用了六年的旧砂锅，不是新买的。',
      '步骤都写在图上了，跟着做就行。'
    ],
    topics: ['家常菜', '下班做饭', '晚餐', '食谱', '一人食', '武汉美食', '便当日记'],
    comments: [
      '请问{}要不要焯水？',
      '照着做了，我妈说比她做的好吃',
      '没有砂锅用电饭煲可以吗',
      '啤酒代替料酒这招学会了，明天试试',
      '盐放几克呀，我手一抖就咸',
      '武汉人报到，这个菜场是不是在江汉路后面',
      '给孩子吃的话辣椒换成什么好'
    ],
    brands: ['灶台日记', '谷雨调味']
  },
  userKnows: { priceYuan: { image: 5_600 }, femaleShare: 0.77, controversy: 'none' }
};
