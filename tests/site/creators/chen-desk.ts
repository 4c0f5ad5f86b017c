import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Made for no-brand-work: 682,000 followers and not one note that names a brand. */
export const chenDesk: CreatorDefinition = {
  name: 'chen-desk',
  host: 'www.xiaohongshu.com',
  madeFor: 'no-brand-work',
  nickname: '陈老师的书桌',
  redId: 'chenlaoshi_desk',
  bio: '中学语文老师，第十一年\n书单、笔记、慢慢来',
  gender: 'female',
  age: '36岁',
  location: '江苏南京',
  profession: '教育博主',
  ipLocation: '江苏',
  accountDays: 2_260,
  followers: 682_400,
  following: 43,
  stretches: [{ fromDaysAgo: 0, toDaysAgo: 500, notes: 155 }],
  pinned: 1,
  medianLikes: 11_200,
  collectsPerLike: 0.88,
  commentsPerLike: 0.05,
  videoShare: 0.2,
  paidShare: 0,
  untitledShare: 0,
  writing: {
    subjects: [
      '古诗文',
      '作文开头',
      '名著阅读',
      '摘抄本',
      '错题笔记',
      '晨读',
      '议论文',
      '文言实词',
      '读书会',
      '寒假计划',
      '时间管理',
      '课堂笔记'
    ],
    titles: [
      '{}怎么学不累',
      '十一年教龄聊{}',
      '{}的三页纸方法',
      '给初一家长的{}建议',
      '{}从抄书开始',
      '学生教我的{}',
      '每天十分钟{}',
      '{}书单',
      '{}这样写就够了',
      '开学第一周的{}',
      '别急着补{}',
      '{}里的小惊喜',
      '{}打卡第一百天'
    ],
    sentences: [
      '{}这件事，先慢下来，比多做两套题有用。',
      '班里有个男生，用一学期抄完了半本古文，后来自己写起了诗。',
      '左边写原文，右边写一句自己的话，每天只写一行。',
      '模板可以参考，句子一定要是孩子自己的。',
      '图里的本子是学校门口文具店买的，三块五。',
      '家长陪读的时候，把手机放到另一个房间。'
    ],
    topics: ['学习方法', '语文学习', '读书笔记', '家庭教育', '书单推荐', '自律'],
    comments: [
      '老师，四年级开始抄古文会不会太早？',
      '孩子不肯写，怎么开头比较好',
      '请问摘抄本是横线还是方格',
      '我是您十年前的学生，看到板书就认出来了',
      '{}能不能出一期完整的',
      '坚持了三周，孩子第一次主动要买书',
      '南京家长路过，是哪所学校呀'
    ]
  },
  userKnows: { priceYuan: { image: 46_000 }, femaleShare: 0.74, controversy: 'none' }
};
