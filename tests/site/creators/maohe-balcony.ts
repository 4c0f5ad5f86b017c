import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for irregular-posting: 300 notes, 58 of them inside one week, then 75 days of silence. */
export const maoheBalcony: CreatorDefinition = {
  name: 'maohe-balcony',
  host: 'www.xiaohongshu.com',
  madeFor: 'irregular-posting',
  nickname: '猫和露台',
  redId: 'catterrace',
  bio: '三只猫，四十盆花，一个露台',
  gender: 'female',
  ipLocation: '云南',
  location: '云南大理',
  profession: '宠物博主',
  accountDays: 1_530,
  followers: 47_850,
  following: 265,
  stretches: [
    { fromDaysAgo: 0, toDaysAgo: 95, notes: 34 },
    { fromDaysAgo: 170, toDaysAgo: 176, notes: 58 },
    { fromDaysAgo: 177, toDaysAgo: 700, notes: 208 }
  ],
  pinned: 2,
  medianLikes: 520,
  collectsPerLike: 0.42,
  commentsPerLike: 0.13,
  videoShare: 0.3,
  paidShare: 0.05,
  untitledShare: 0.04,
  writing: {
    subjects: [
      '橘猫阿福',
      '三花小满',
      '黑猫豆豉',
      '猫爬架',
      '猫砂',
      '猫粮',
      '铲屎官',
      '猫薄荷',
      '露台上的猫',
      '幼猫',
      '流浪猫',
      '猫窝',
      '养猫'
    ],
    titles: [
      '{}的一天',
      '{}和绣球花',
      '{}第一次见雪',
      '给{}做了个架子',
      '{}观察记录',
      '雨季的{}',
      '关于{}的五件小事',
      '{}又闯祸了',
      '{}晒太阳',
      '新来的{}',
      '{}的减重计划',
      '朋友寄来的{}',
      '{}驱虫记录',
      '凌晨四点的{}',
      '{}换季掉毛',
      '搬家之后的{}',
      '{}喜欢的花',
      '{}体检结果',
      '想念{}',
      '{}睡在花盆里',
      '台风天的{}',
      '{}开销明细',
      '{}的下午茶',
      '{}不肯吃饭'
    ],
    sentences: [
      '{}今天在绣球底下睡了整整一个下午。',
      '大理的雨说来就来，三只一起挤在雨棚下面。',
      '露台的门换成了纱门，风能进来，猫出不去。',
      '体重五点二公斤，医生说可以再减一点。',
      '百合对猫有毒，家里有猫的朋友别养。',
      '罐头一天半罐，冻干当零食。'
    ],
    topics: ['养猫日常', '露台花园', '大理生活', '猫咪', '铲屎官日记', '阳台种花'],
    comments: [
      '请问纱门是哪家的，我家那只能把普通的抓破',
      '{}也太会找地方睡了',
      '绣球和猫可以放一起吗？听说有毒',
      '我家橘猫六公斤半，不敢说话',
      '冻干一天喂几颗呀',
      '住大理，周末能不能去看花'
    ],
    brands: ['喵星粮仓', '半亩花事']
  },
  userKnows: { priceYuan: { image: 3_600 }, femaleShare: 0.81, controversy: 'none' }
};
