import { describe, expect, test } from 'vitest';
import { backlashIn, type CommentClass, classify } from '@/lib/measures/comment-class';
import { wordsOf } from '@/lib/measures/comment-text';

const table: Record<CommentClass, readonly string[]> = {
  tagging: [
    '@朋友',
    '@小鱼 ',
    '@小敏 @老徐',
    '@阿宽 [派对R]',
    '@肉肉 😍😍',
    '＠阿紫',
    '@周周 好看',
    '@Lily so pretty',
    '@大白 !!!'
  ],
  'emoji-only': [
    '[派对R]',
    '[色色R][色色R]',
    '[吐舌头H]',
    '[doge]',
    '😍😍',
    '👍🏻',
    '👩‍👩‍👧',
    '❤️',
    '🇨🇳',
    '1️⃣',
    '(≧▽≦)',
    '(｡･ω･｡)',
    '……',
    '！！！',
    '#早安[话题]#',
    '[赞R] ~'
  ],
  intent: [
    '求链接！',
    '求口红链接',
    '链接',
    '連結',
    '同款',
    '求同款',
    '大衣链接求求了',
    '口红是什么色号呀',
    '包包是什么牌子',
    '什麼牌子',
    '多少钱',
    '多少錢啊',
    '在哪买的呀',
    '这个适合敏感肌吗',
    '敏感肌可以用吗，最近换季脸颊一直泛红',
    '适合我',
    '粉底液适合干皮吗',
    '会不会太油',
    '地址在哪里呀',
    '请问这个拍照的地方具体在哪里呀谢谢',
    '人均大概多少',
    '尺码推荐一下',
    '什么码呀姐妹，我100斤',
    '已下单腮红，等货到',
    '已经下单了，到货来反馈一下使用感受',
    '已拍，蹲反馈',
    '想要图三那条裙子的链接可以吗',
    '蹲一个第二张图里那盏吊灯的链接',
    '好看，求链接',
    '[哭惹R]求链接',
    'link please',
    'Link?',
    'what size are you wearing in the second one',
    'how much is it',
    'how much',
    'where is this',
    'price',
    '身高'
  ],
  question: [
    '吗？',
    '？？？',
    '周末人多吗',
    '請問週末人多嗎',
    '眼线是用什么画的',
    '怎么弄的',
    '图三在哪个公园拍的来着忘记名字了',
    '第二步之前要不要定妆',
    '好不好看',
    '好看吗',
    '好看么',
    '要提前多久预约',
    '有没有财务岗的',
    '教程呢',
    '出第二期了没',
    '需要几个鸡蛋',
    '求攻略详细一点',
    '同问',
    '什么都不懂',
    'Same? ',
    'is this open on Mondays',
    'does it come in black',
    'how long did it take',
    '发型❓',
    '不知道在哪里见过这个杯子好眼熟啊',
    '@大白 周末？',
    '会不会有人和我一样觉得这里人太多了'
  ],
  'lead-gen': [
    '加v聊聊',
    '看我主页',
    '看我主页有内推',
    '私我领模板',
    '滴滴我',
    '互关',
    '互粉必回',
    '兼职可私，日结',
    '带你一起',
    '带你一起赚',
    'vx：abc123',
    'ＶＸ abc123',
    '薇信abc',
    'qq群 123456',
    '可以私信我'
  ],
  generic: [
    '好看',
    '好好看！！！',
    '好看死了',
    '好美呢',
    '好美😍',
    '太美了',
    '太美了吧姐姐',
    '也太好看了吧！！',
    '美美美',
    '美哭了[哭惹R]',
    '绝了',
    '绝绝子',
    '爱了爱了',
    '喜欢喜欢喜欢喜欢喜欢喜欢',
    '好喜歡',
    '可愛',
    '讚',
    '厉害',
    '真棒～',
    '学到了',
    '收藏了，谢谢分享',
    '666',
    '66666666',
    '哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈',
    'dd',
    'YYDS',
    '挺好看的',
    '姐姐好漂亮啊啊啊',
    '老师太厉害了，学习了，感谢分享',
    'nice',
    'So pretty!',
    'sooo cute',
    'Love it ❤️',
    'i love this so much',
    'This is amazing',
    "you're gorgeous",
    'wow 好美'
  ],
  other: [
    '1',
    '蹲',
    '嗯嗯',
    '不好看',
    '不喜欢',
    '一般',
    '美的',
    '点赞过百就做',
    '喜欢这个颜色',
    '收藏了慢慢看',
    '收藏等于学会',
    '适合拍照的地方真多但是人也太多了吧',
    '已拍照打卡收工回家',
    '我家也是',
    '昨天试了，确实省心不少',
    '笑死，尾巴出卖了它',
    '几乎没人排队',
    '要求真高',
    '哪怕下雨也值得',
    '这个价格在我们这里已经算很便宜的啦',
    '油皮表示夏天用这个真的一点都不会闷',
    '上个月刚去，停车场已经满到路口',
    '微信步数第一',
    '私信你啦',
    '蔷薇开了',
    'qq弹弹的',
    '好看我也要去',
    '更加我心目中的样子',
    '今日结束得有点早',
    '主页加载不出来',
    '我做兼职的时候也被这样骂过',
    '下次带你一起',
    '@小王 下次带你一起',
    '@小王 带你一起',
    '好看 喜欢 爱了 绝了',
    'prettyboy',
    'good to know',
    'the size of this kitchen is insane, I want to move in',
    "can't wait to try this at home",
    'what a view',
    '加v的人都是来卖课的大家千万不要相信他们，我朋友上次就交了三千',
    'C#语言真难学'
  ]
};

const rows = Object.entries(table).flatMap(([kind, texts]) => texts.map(text => [text, kind] as const));

test.each(rows)('%s: %s', (text, kind) => expect(classify(text)).toBe(kind));

test('the table is wide', () => expect(rows.length).toBeGreaterThan(150));

test.each(['', '  \n', '[图片]', '[图片] [视频]'])('a picture alone (%j) has no class', text =>
  expect(classify(text)).toBeUndefined()
);

describe('a bare word of intent', () => {
  test.each([
    ['这款真的很适合我妈妈', 'intent'],
    ['这款真的很适合我妈妈妈', 'intent'],
    ['这款真的很适合我妈妈妈妈', 'other'],
    ['这款真的很适合我妈妈妈妈吗', 'intent']
  ])('%s (under 12 characters, or asked): %s', (text, kind) => expect(classify(text)).toBe(kind));
});

describe('an offer', () => {
  test.each([
    [29, 'lead-gen'],
    [30, 'other']
  ])('of %i characters: %s', (length, kind) => expect(classify(`加v聊聊${'字'.repeat(length - 4)}`)).toBe(kind));
});

test('one to three words are generic, four say more', () => {
  expect(['好看', '好看 喜欢', '好看 喜欢 绝了', '好看 喜欢 绝了 可爱'].map(classify)).toEqual([
    'generic',
    'generic',
    'generic',
    'other'
  ]);
});

test.each(['哈', '好', '好看', '求', '@', '#', '[', '吗不', 'so ', '6'])(
  '%s four thousand times is soon classed',
  unit => expect(classify(`${unit.repeat(4_000)}嘿`)).toBeDefined()
);

test('names are those behind @', () => {
  expect(wordsOf('快看 @小王 @LiLy😍')).toMatchObject({ words: '快看', mentions: ['小王', 'lily😍'] });
});

describe('words of anger', () => {
  test.each([
    ['又翻车了', ['翻车']],
    ['避雷避雷，假货', ['避雷', '假货']],
    ['数据是刷的吧', ['数据是刷的']],
    ['买的粉吧这么多人', ['买的粉']],
    ['騙人', ['骗']],
    ['别买', ['别买']]
  ])('%s', (text, words) => expect([...backlashIn(wordsOf(text) ?? { words: '' })]).toEqual(words));

  test.each(['没翻车', '从不踩雷', '不骗你们', '骗你是小狗', '墙是自己刷的', '买的粉底', '好看', '颜色别买错'])(
    'none in %s',
    text => expect([...backlashIn(wordsOf(text) ?? { words: '' })]).toEqual([])
  );
});
