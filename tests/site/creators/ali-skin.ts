import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Healthy: skincare, micro, image notes, two to three a week. */
export const aliSkin: CreatorDefinition = {
  name: 'ali-skin',
  host: 'www.xiaohongshu.com',
  madeFor: 'healthy',
  nickname: '阿梨护肤笔记',
  redId: 'ali_skin',
  bio: '干敏皮｜成分党\n只写自己用空的\n合作见置顶',
  gender: 'female',
  age: '26岁',
  location: '浙江杭州',
  profession: '美妆博主',
  ipLocation: '浙江',
  accountDays: 1_820,
  followers: 36_412,
  following: 212,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 455, notes: 160 }],
  pinned: 2,
  medianLikes: 460,
  collectsPerLike: 0.62,
  commentsPerLike: 0.11,
  videoShare: 0.15,
  paidShare: 0.08,
  untitledShare: 0,
  writing: {
    subjects: [
      '烟酰胺',
      '早C晚A',
      'A醇',
      '保湿面霜',
      '修护精华',
      '防晒',
      '氨基酸洁面',
      '面膜',
      '水乳',
      '身体乳',
      '屏障修护',
      '神经酰胺',
      '玻尿酸'
    ],
    titles: [
      '干敏皮的{}空瓶记',
      '{}用了三十天，说实话',
      '换季{}怎么选',
      '{}新手先看这篇',
      '成分党拆解{}',
      '两百元以内的{}',
      '{}的五个误区',
      '夏天的{}要不要停',
      '出差只带一支{}',
      '{}和谁搭都不打架',
      '熬夜之后我靠{}回血',
      '实验室姐姐聊{}',
      '油敏皮也能用的{}'
    ],
    sentences: [
      '这支{}我从上个月用到今天，早晚各一次，空瓶照在第三张。',
      '杭州一入秋就干，鼻翼两侧最先起皮，{}厚敷十分钟会好很多。',
      '质地偏润，上脸三分钟吸收，后续上底妆不搓泥。',
      '不建议和酸类同一晚用，我自己隔天错开，脸很稳定。',
      '敏感期请先在耳后试两天，没有刺痛再上全脸。',
      '价格对学生党算友好，按泵算一天不到三块钱。',
      '缺点也有：瓶口容易积料，旅行要分装。'
    ],
    topics: ['护肤', '干敏皮', '成分党', '空瓶记', '换季护肤', '屏障修护', '护肤心得', '平价护肤'],
    comments: [
      '干皮冬天用{}会不会不够润？',
      '请问孕期可以用吗',
      '我油敏皮用了半个月，下巴的闭口少了一些',
      '和同系列的水一起用会搓泥吗？',
      '姐妹，第二张图里的白色小瓶是什么',
      '空瓶三支的人来说，泵头真的要改改',
      '刷酸当天晚上能叠{}吗',
      '看完去翻了成分表，第五位就是神经酰胺，稳'
    ],
    brands: ['拾光研究所', '林间小实验', '白露护肤']
  },
  userKnows: { priceYuan: { image: 2_900, video: 4_200 }, femaleShare: 0.88, controversy: 'none' }
};
