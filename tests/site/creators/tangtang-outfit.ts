import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for generic-comments: the same few words from accounts that were all made in one month. */
export const tangtangOutfit: CreatorDefinition = {
  name: 'tangtang-outfit',
  host: 'www.xiaohongshu.com',
  madeFor: 'generic-comments',
  nickname: '糖糖的衣橱',
  redId: 'tangtang158',
  bio: '158／46kg｜小个子穿搭',
  gender: 'female',
  age: '24岁',
  location: '福建厦门',
  profession: '穿搭博主',
  ipLocation: '福建',
  accountDays: 960,
  followers: 58_120,
  following: 310,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 400, notes: 165 }],
  pinned: 0,
  medianLikes: 690,
  collectsPerLike: 0.45,
  commentsPerLike: 0.1,
  videoShare: 0.2,
  paidShare: 0.06,
  untitledShare: 0.02,
  writing: {
    subjects: [
      '小个子大衣',
      '牛仔裤',
      '针织连衣裙',
      '通勤西装',
      '百褶裙',
      '短外套',
      '帆布包',
      '乐福鞋',
      '衬衫',
      '羽绒服',
      '半身裙',
      '毛衣'
    ],
    titles: [
      '158的{}怎么穿',
      '{}一周穿搭',
      '{}显高的三个细节',
      '衣橱里穿了四年的{}',
      '{}配什么鞋子',
      '不到两百的{}',
      '面试那天的{}',
      '{}叠穿试试看',
      '{}的颜色别买错',
      '厦门冬天只要一件{}',
      '旧{}的新穿法',
      '见朋友穿的{}',
      '{}长度量给你看',
      '去年的{}还能穿'
    ],
    sentences: [
      '身高158，体重46，{}穿的是最小码。',
      '裤长改短了三厘米，刚好到脚踝上面。',
      '面料里有羊毛，直接贴身穿会有一点扎。',
      '厦门今天二十度，里面一件薄打底就够。',
      '腰线在肚脐上两指，比例会好看很多。',
      '洗过两次没有起球，肩线也没有塌。'
    ],
    topics: ['小个子穿搭', '每日穿搭', '通勤穿搭', '衣橱整理', '平价穿搭', '厦门'],
    comments: ['好好看', '太好看了', '好美', '爱了爱了', '绝绝子', '学到了', '好喜欢', '收藏了', '真好看', '宝藏博主'],
    readers: 'generic',
    brands: ['半糖女装', '鹿港鞋社']
  },
  userKnows: { priceYuan: { image: 4_800 }, femaleShare: 0.86, controversy: 'none' }
};
