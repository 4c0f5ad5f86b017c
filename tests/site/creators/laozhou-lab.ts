import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for controversy: the user answers that there was a major one. A verified business. */
export const laozhouLab: CreatorDefinition = {
  name: 'laozhou-lab',
  host: 'www.xiaohongshu.com',
  madeFor: 'controversy',
  nickname: '老周测评室',
  redId: '5128849071',
  bio: '数码｜家电｜自己花钱买来测\n工作室在深圳南山',
  gender: 'male',
  location: '广东深圳',
  profession: '数码博主',
  ipLocation: '广东',
  business: true,
  accountDays: 1_990,
  followers: 168_900,
  following: 64,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 440, notes: 180 }],
  pinned: 1,
  medianLikes: 2_700,
  collectsPerLike: 0.7,
  commentsPerLike: 0.15,
  videoShare: 0.5,
  paidShare: 0.1,
  untitledShare: 0.02,
  writing: {
    subjects: [
      '降噪耳机',
      '机械键盘',
      '显示器',
      '折叠手机',
      '平板',
      '充电宝',
      '扫地机',
      '路由器',
      '相机',
      '笔记本',
      '智能手表',
      '投影仪'
    ],
    titles: [
      '{}实测一个月',
      '千元{}横评',
      '{}参数怎么看',
      '{}拆开给你看',
      '别为这个功能买{}',
      '{}续航记录',
      '给爸妈选{}',
      '二手{}能不能买',
      '{}的三个隐藏设置',
      '出差党的{}',
      '同价位{}选哪台',
      '{}用坏了两台之后',
      '{}发热测试',
      '我退掉的{}',
      '{}新旧对比',
      '宿舍用的{}'
    ],
    sentences: [
      '{}是自己下单买的，发票在最后一张。',
      '室温二十五度，亮度五十，连续播放到自动关机。',
      '数据跑了三遍取平均，原始表格放在评论区。',
      '宣传页写的是峰值，日常用大概打七折。',
      '做工没有问题，软件还差一点火候。',
      '同价位里我会留下它，但不急着换的可以等年底。'
    ],
    topics: ['数码测评', '好物测评', '智能家居', '数码科技', '效率工具', '真实测评'],
    comments: [
      '{}和上一代比值得换吗？',
      '能不能测一下低温下的续航',
      '工作室的桌子多少钱，求型号',
      '表格看到了，第三列单位是不是写错了',
      '买了一周，和你测的差不多',
      '上次那期的说法和这期对不上啊，解释一下？',
      '学生党预算一千五选哪个好'
    ],
    brands: ['极光数码', '方舟音频', '小岛电器']
  },
  userKnows: { priceYuan: { image: 13_000, video: 19_000 }, femaleShare: 0.41, controversy: 'major' }
};
