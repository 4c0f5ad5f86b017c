import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for audience-mismatch: make-up notes, and an audience that is said to be one fifth women. */
export const liziMakeup: CreatorDefinition = {
  name: 'lizi-makeup',
  host: 'www.xiaohongshu.com',
  madeFor: 'audience-mismatch',
  nickname: '栗子妆研室',
  redId: 'lizi_mua',
  bio: '化妆师｜黄二白｜内双\n试色不加滤镜',
  gender: 'female',
  age: '28岁',
  location: '广东广州',
  profession: '美妆博主',
  ipLocation: '广东',
  accountDays: 1_610,
  followers: 92_700,
  following: 176,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 420, notes: 160 }],
  pinned: 2,
  medianLikes: 980,
  collectsPerLike: 0.6,
  commentsPerLike: 0.09,
  videoShare: 0.35,
  paidShare: 0.1,
  untitledShare: 0.02,
  writing: {
    subjects: [
      '口红',
      '腮红',
      '眼影',
      '粉底液',
      '气垫',
      '遮瑕',
      '睫毛膏',
      '眼线笔',
      '修容盘',
      '高光',
      '定妆喷雾',
      '唇釉',
      '卸妆油'
    ],
    titles: [
      '黄二白的{}试色',
      '{}新手三步画法',
      '{}红黑榜',
      '内双也能用的{}',
      '一支{}画完整张脸',
      '百元{}横评',
      '{}和底妆怎么配',
      '化妆师包里的{}',
      '{}别再这样画',
      '秋冬{}合集',
      '十二小时不补的{}',
      '{}空管记录',
      '婚礼跟妆用的{}'
    ],
    sentences: [
      '自然光下拍的，{}只上了一层，手臂试色在第四张。',
      '黄二白上脸偏暖，不会发灰。',
      '内双的眼窝浅，颜色从睫毛根部往上晕两毫米就停。',
      '带妆九小时，T区出油但没有斑驳。',
      '刷子比手指显色，海绵更服帖。',
      '雷点是包装容易沾指纹，介意的别买。'
    ],
    topics: ['美妆', '试色', '化妆教程', '黄皮', '内双眼妆', '底妆', '彩妆分享'],
    comments: [
      '黄一白用这个色号会不会显黑？',
      '内双求眼线的近照',
      '请问{}和上一期的哪个更持妆',
      '油皮夏天能撑几个小时',
      '第三张的刷子是什么型号',
      '跟着画了，室友问我是不是换脸了'
    ],
    brands: ['棠梨彩妆', '一朵实验室', '九月妆园']
  },
  userKnows: { priceYuan: { image: 8_800 }, femaleShare: 0.2, controversy: 'none' }
};
