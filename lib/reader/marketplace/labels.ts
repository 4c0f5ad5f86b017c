/** What kind of text stands as a figure's value. "growth" is a share that may be negative; "yuan" a price; "level" a word. */
export type Meaning = 'count' | 'whole' | 'amount' | 'share' | 'growth' | 'gain' | 'price' | 'cost' | 'level';

/** Which of the page's own requests a figure comes from: the figures of one family change together. */
export type Family = 'header' | 'service' | 'growth' | 'followers' | 'notes' | 'people';

interface Label {
  words: RegExp;
  family: Family;
  meaning: Meaning;
}

const label = <Of extends Family, Means extends Meaning>(family: Of, meaning: Means, words: RegExp) => ({
  family,
  meaning,
  words
});

/**
 * The words beside each figure of a creator's marketplace page, whole, without spaces and what stands in brackets. The page's class
 * names change; its words were last seen in 2026-08.
 */
export const LABELS = {
  followers: label('header', 'count', /^粉丝(?:总?数|总?量)$/),
  likesAndCollects: label('header', 'count', /^(?:获赞与收藏|赞藏)[数量]?$/),
  imagePrice: label('header', 'price', /^图文(?:笔记)?(?:一口价|报价)$/),
  videoPrice: label('header', 'price', /^视频(?:笔记)?(?:一口价|报价)$/),
  businessPostCount: label('header', 'whole', /^(?:已?合作|商业)笔记(?:总?数|总?量)$/),
  healthLevel: label('header', 'level', /^(?:账号)?健康等级$/),
  replyRate48h: label('service', 'share', /^邀约48(?:h|H|小时)回复率$/),
  invitations: label('service', 'whole', /^(?:收到)?邀约[次总]?数$/),
  followerGrowth30d: label('growth', 'growth', /^粉丝量?(?:变化幅度|增长率)$/),
  followerGain30d: label('growth', 'gain', /^粉丝(?:增量|净增)$/),
  activeShare: label('followers', 'share', /^活跃粉丝占比$/),
  readingShare: label('followers', 'share', /^阅读粉丝占比$/),
  engagedShare: label('followers', 'share', /^互动粉丝占比$/),
  buyingShare: label('followers', 'share', /^下单粉丝占比$/),
  noteCount: label('notes', 'whole', /^(?:发布笔记(?:[篇总]?数)?|笔记[篇总]?数)$/),
  impressionMedian: label('notes', 'amount', /^(?:笔记)?曝光中位数$/),
  readMedian: label('notes', 'amount', /^(?:笔记)?阅读中位数$/),
  interactionMedian: label('notes', 'amount', /^(?:笔记)?互动中位数$/),
  likeMedian: label('notes', 'amount', /^(?:中位点赞量|点赞中位数)$/),
  collectMedian: label('notes', 'amount', /^(?:中位收藏量|收藏中位数)$/),
  commentMedian: label('notes', 'amount', /^(?:中位评论量|评论中位数)$/),
  shareMedian: label('notes', 'amount', /^(?:中位分享量|分享中位数)$/),
  interactionRate: label('notes', 'share', /^互动率$/),
  hundredLikeShare: label('notes', 'share', /^百赞笔记(?:比例|占比)$/),
  thousandLikeShare: label('notes', 'share', /^千赞笔记(?:比例|占比)$/),
  videoFinishRate: label('notes', 'share', /^视频完播率$/),
  imageThreeSecondRate: label('notes', 'share', /^图文3(?:秒|s|S)阅读率$/),
  thousandImpressionsYuan: label('notes', 'cost', /^预估CPM(?:价格)?$/i),
  readYuan: label('notes', 'cost', /^预估阅读单价$/),
  interactionYuan: label('notes', 'cost', /^预估互动单价$/),
  female: label('people', 'share', /^(?:女性?|女性?粉丝(?:占比)?|女性占比|粉丝女性占比)$/),
  male: label('people', 'share', /^(?:男性?|男性?粉丝(?:占比)?|男性占比|粉丝男性占比)$/)
} as const satisfies Record<string, Label>;
export type LabelName = keyof typeof LABELS;

// Object.entries forgets that the keys are the names above.
const ALL = Object.entries(LABELS) as [LabelName, Label][];

/** The figure that a label names; undefined for other words. */
export const labelNamed = (words: string): LabelName | undefined =>
  ALL.find(([, known]) => known.words.test(words))?.[0];

/** Groups of age as the marketplace forms them, with the words seen for each. */
const AGES: [string, RegExp][] = [
  ['<18', /^(?:[<≤]18岁?|18岁以下)$/],
  ['18-24', /^18[-~至]24岁?$/],
  ['25-34', /^25[-~至]34岁?$/],
  ['35-44', /^35[-~至]44岁?$/],
  ['>44', /^(?:>44岁?|44岁?(?:\+|以上)|≥45岁?|45岁以上)$/]
];

/** The group of age that words name. */
export const ageNamed = (words: string): string | undefined => AGES.find(([, known]) => known.test(words))?.[0];
