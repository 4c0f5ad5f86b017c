const list = (words: string): readonly string[] => words.split(' ');

/**
 * Words that fit under any note. Gathered under 318 notes about startups (2025), where they were 7 % of 1,794 comments; from 萌 on they are
 * our own, from threads written for a check of these lists. The degrees they are said with ("太…了", "…死了") stand apart.
 */
export const genericZh = list(
  '好看 美 美哭 绝美 漂亮 可爱 爱 绝 绝绝子 喜欢 棒 赞 点赞 不错 可以 厉害 优秀 支持 加油 冲 顶 dd 滴滴 路过 来了 前排 沙发 打卡 已赞 互赞 互关 ' +
    '回赞 哇 哇塞 哈哈 学到了 学习了 收藏了 已收藏 马住 码住 mark 谢谢分享 感谢分享 分享得好 内容很棒 宝藏博主 yyds 神仙 仙女 太可了 种草 种草了 被种草 ' +
    '心动了 安排 买它 萌 萌化 羡慕 馋 有用 实用 高级 女神 小可爱 乖 治愈'
);

/** The same in English; each stands alone, so "pretty" is not in "prettyboy". */
export const genericEn = (
  'nice, great, good, wow, love, love it, love this, amazing, beautiful, cute, cool, pretty, gorgeous, awesome, perfect, stunning, omg, lol, ' +
  'yes, nice pic, great post, nice post, good job, great job, fire, queen, slay, goals'
).split(', ');

/** Praise for how somebody looks: as empty as the rest, but normal where looks are the subject (`appearanceNiches`). */
export const appearance = list('颜值 帅 酷');

/** Where praise for looks is the ordinary comment, so more of it says nothing yet. */
export const appearanceNiches: ReadonlySet<string> = new Set(['beauty', 'fashion', 'parenting', 'pets']);

/** Degrees, and whom the praise is addressed to: they change nothing about what it fits under. */
export const degreesZh = list(
  '好 真 真的 真是 太 也太 这也太 超 超级 巨 很 非常 特别 实在 绝对 简直 确实 都 又 还 挺 最 你 姐姐 小姐姐 姐妹 宝子 宝宝 宝贝 博主 楼主 老师 极了 到爆 得很 得不行'
);
/** The same in English, as patterns. */
export const degreesEn = [
  'so+',
  'very|really|super|too|absolutely|simply|just|such|much',
  'an?|i|looks?|looking',
  "(?:this|that|it|you)(?:['’](?:s|re)| is| are| looks?)?"
].join('|');

/** Sounds that add nothing to what is said, and …死了; 的 only behind two characters, for 美的 is a brand. */
export const particles =
  '[啊呀哦啦了呢吧哈嘛噢喔耶诶欸嗷呜哇捏哒惹咯哟]|[死爆疯炸呆哭](?:我|人)?(?=了)|(?<=\\p{Script=Han}{2})的';

/** Asks where, for how much or in which shade, or says that it was bought: interest in what is shown, wherever it stands. */
export const intent = list(
  '求链接 求店 求推荐 求分享 求教程 求同款 什么牌子 哪个牌子 啥牌子 什么色号 多少钱 什么价 哪里买 哪里可以买 在哪买 怎么买 哪家店 什么码 好用吗 能用吗 什么型号 ' +
    '怎么去 已下单 下单了 已入手 入手了 已回购'
);

/** The same in English and with what must not follow: 已拍照 is a photo, not an order. */
export const intentForms =
  /已拍(?!了?照)|\bhow much (?:is|are|was|were|does|do|did|for)\b|\bhow much[\s?]*$|\bwhere (?:is|are|was|can|could|do|did|does|to|from)\b|\b(?:link|price|shade|size) (?:please|pls|plz)\b/;

/** Interest when they are nearly all that is said or stand in a question; in a longer sentence they can mean anything. */
export const bareIntent = list(
  '链接 连结 同款 色号 价格 店名 店铺 尺码 身高 显黑 黄皮 敏感肌 油皮 干皮 孕妇 适合 会不会 回购 下单 入手 参数 地址 在哪 人均'
);
export const bareIntentEn = ['where', 'price', 'link', 'shade', 'size'] as const;

/** Characters from which on a comment is a sentence of its own; half of 1,794 comments have 6 or fewer, a quarter 13 or more. */
export const SENTENCE = 12;

/** Marks, words and forms of a question, less the phrases that hold one by chance (几乎, 要求, 哪怕). 求 and 蹲 ask for something too. */
export const question = new RegExp(
  [
    '\\?',
    '[吗咋啥]',
    '(?<![什怎这那多要])么(?=[\\s\\p{P}]*$)',
    '怎么|怎样|如何|什么|请问|同问',
    '哪(?!怕)',
    '多少(?!有)|多[久远重]|多大',
    '(?<![好十这那前没])几(?![乎率何])',
    '有没有|能不能|可不可以|是不是|([^时动不\\P{Script=Han}])不\\1',
    '[了过]没有?[\\s\\p{P}]*$',
    '(?<![要追需请祈])求(?![婚职生])',
    '^(?:where|which|when|who|why|does|any|what(?! an?\\b)|how (?:much|many|long|old|big|far|do|did|does|is|are|can|to))\\b',
    '^(?:is|are|do|did|can|could|would) (?:this|that|it|there|these|they|the|you|u|i|we)\\b',
    '\\b(?:please|pls|plz)\\b'
  ].join('|'),
  'u'
);

/** Makes a question of a statement (教程呢), but as often only softens praise (好美呢). */
export const softQuestion = /呢/;

/** Asks for a bare word without asking: "蹲链接", "想要同款". */
export const wish = /求|蹲|想要|想买|想知道|给个|发我|发一下|滴滴/;

/** From this many characters on a comment that holds such a word says more than an offer. */
export const OFFER = 30;

/**
 * Invitations elsewhere, by the words of the trade. 微信, 私信, 主页 and 兼职 are everyday words, so they need the offer beside them;
 * 薇 is a rose's and many people's, qq the bite of a noodle.
 */
export const leadgen = new RegExp(
  [
    '私我|(?:滴滴|dd|踢)我|(?<![今昨当])日结(?![束婚果局业尾合])|[互回]关|互[粉赞]|点赞互|威信|扣扣',
    '(?<![更增参添追])加\\s*(?:我|你|v|微|薇|q|群|个?好友)|(?<![a-z])(?:vx|wx|v信)(?![a-z])|[+加]?薇(?:信|❤)|微(?:信)?[:号]',
    '(?<![a-z])qq(?:号|群|[:\\s]*\\d{5,})',
    '(?:可以|直接|看|来)私信|私信(?:我|领|拉|发你|带)',
    '(?:我|进|点)(?:的)?主页|主页(?:有|领|自取|找)|(?:看|点)我头像',
    '(?<!好)看我(?:这里|首页|资料|简介|置顶)',
    '带你(?:一起)?(?:赚|做|挣|入门|上岸)|(?<![次天末年我])带你一起$|兼职(?:可|找|日|群|私|招|加|联系)|招兼职'
  ].join('|')
);

/** Anger at the creator or the product, unless what stands before takes it back ("没翻车", "不骗人"). */
export const backlash = new RegExp(
  `(?<![不没无零防免未])(?<!不会|不怕|没有|从未)(?:${[
    '翻车|避雷|踩雷|拔草|抄袭|搬运|盗图|塌房|道歉|虚假|恰烂钱|割韭菜|取关|举报|假货|烂脸|过敏了|智商税|别买(?!错)|拉黑|广告太多|全是广告|水军|人设|造谣|歧视',
    '骗(?!你是)',
    '(?:数据|赞|评论|好评|粉丝?|量)(?:肯定|应该|都|全)*是?刷的',
    '买的粉(?![底色饼红扑蓝嫩霜])'
  ].join('|')})`,
  'g'
);

/** `[派对R]`, `[吐舌头H]`, `[doge]`: the site's own emoji. The list grows, so the pattern counts. */
export const shortcode = /\[[^[\]\s]{1,10}[RH]?\]/g;
/** `#早八底妆[话题]#` in the page's state, `#早八底妆` as it is shown. */
export const topic = /#[^#[\]]+\[话题\]#|(?<![a-z\d])#[^\s#@[\]]+/gi;
/** `@朋友`: a name ends where a space begins. */
export const mention = /[@＠][^\s@＠]+/g;
/** `[图片]`: stands for a picture where the site has no room for one. */
export const picture = /\[(?:图片|视频|贴纸)\]/g;

/** Characters of Hong Kong and Taiwan with those of the mainland, for the words above. */
export const traditional =
  '愛爱歡欢讚赞贊赞厲厉優优嗎吗麼么請请幾几錢钱鏈链價价買买適适過过關关學学習习謝谢衝冲頂顶來来絕绝種种動动號号碼码帥帅顏颜顯显黃黄鋪铺貨货虛虚騙骗師师爛烂臉脸點点連连結结會会裡里間间單单購购參参數数內内寶宝誰谁樣样這这個个廣广報报';
