import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for underpriced: 1.26 million followers who are said to cost ¥500. Nearly all notes are videos. */
export const dayuWorld: CreatorDefinition = {
  name: 'dayu-world',
  host: 'www.xiaohongshu.com',
  madeFor: 'underpriced',
  nickname: '大宇的世界地图',
  redId: 'dayu.world',
  bio: '去过七十一个国家，还在路上\n每周三、周日更新',
  gender: 'male',
  location: '上海浦东',
  profession: '旅行博主',
  ipLocation: '上海',
  accountDays: 2_980,
  followers: 1_263_500,
  following: 97,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 450, notes: 135 }],
  pinned: 3,
  medianLikes: 21_000,
  collectsPerLike: 0.5,
  commentsPerLike: 0.05,
  videoShare: 0.88,
  paidShare: 0.09,
  untitledShare: 0.01,
  writing: {
    subjects: [
      '伊斯坦布尔',
      '京都',
      '冰岛',
      '撒马尔罕',
      '里斯本',
      '加德满都',
      '清迈',
      '巴塔哥尼亚',
      '开罗',
      '哈瓦那',
      '基督城',
      '第比利斯'
    ],
    titles: [
      '在{}住三十天花多少钱',
      '{}的清晨五点',
      '{}当地人带我逛菜场',
      '{}最后一班渡轮',
      '{}旅行攻略合集',
      '{}的一百张脸',
      '为什么我又回到{}',
      '{}街头一碗面',
      '坐夜车去{}',
      '{}的书店老板',
      '{}下雪了',
      '第一次去{}先看这条',
      '{}酒店值不值'
    ],
    sentences: [
      '到{}的第一天，行李没有到，我穿着短袖逛完了老城。',
      '房东七十三岁，每天早上在窗边放一杯红茶。',
      '签证材料和花费表放在视频最后十秒。',
      '市场里的价格没有写在牌子上，大家都在笑着还价。',
      '这条拍了六天，剪了三天，谢谢你看到这里。',
      '下一站往东走，评论区告诉我想看什么。'
    ],
    topics: ['环球旅行', '旅行vlog', '人文纪录', '旅行攻略', '世界那么大', '一个人旅行'],
    comments: [
      '{}六月去会不会太热？',
      '花费表可以发一份吗，准备毕业旅行',
      '那位房东奶奶让我想起我外婆',
      '配乐叫什么名字',
      '签证是自己办的还是找的代办',
      '从第一期看到现在，镜头稳了好多',
      '菜场那一段看了三遍'
    ],
    brands: ['远行箱包', '知野相机', '云帆航旅']
  },
  userKnows: { priceYuan: { image: 500 }, femaleShare: 0.66, controversy: 'none' }
};
