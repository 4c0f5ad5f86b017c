/**
 * Words by which authors say that a note was paid for, after lists used for brand cooperation on the site and the community rule of
 * 2026-01 that such interests be declared. A word of `DECLARED` is everyday speech too ("地铁里的广告") and counts only as a topic,
 * in brackets, or as a clause of its own.
 */
export const DISCLOSING = [
  '品牌合作',
  '商业合作',
  '合作笔记',
  '与品牌合作',
  '体验官',
  '品牌大使',
  '优惠码',
  '折扣码',
  '福利码',
  '专属福利',
  '专属优惠',
  '受邀',
  '感谢品牌',
  '感谢邀请',
  '品牌方',
  'PR礼盒',
  '利益相关',
  '已报备',
  '蒲公英报备',
  '商单'
] as const;
export const DECLARED = ['广告', '广告合作', '赞助', '代言', '合作', '恰饭', 'ad', 'pr', '报备'] as const;
export const DISCLOSING_ENGLISH = /\b(?:sponsored(?: by)?|paid partnership|gifted by|in partnership with)\b/i;
/** "感谢某品牌的邀请": thanks for what a brand gave. */
export const THANKS = /(?:感谢|谢谢)[^，。！？,!?\n]{0,24}(?:邀请|寄送|赠送|赠予|送来的|提供|赞助)/;

/** Said of the whole clause, they take back every other word in it. */
export const NEGATIONS = [
  '非广告',
  '非广',
  '无广',
  '不是广告',
  '没有广告',
  '自费',
  '自购',
  '非合作',
  '无合作',
  '没有合作',
  '非商单',
  '纯分享',
  '不恰饭',
  '无恰饭',
  '无利益',
  '利益不相关',
  'not sponsored',
  'unsponsored',
  'not an ad'
] as const;
/** Right before a word, they take back that word. */
export const NEGATORS = /(?:非|无|無|没|沒|没有|沒有|不是|并非|未|拒绝|不接|不收)(?:任何|什么|过|過|收|接|做)?$/;

export const DISCLOSING_TOPICS = [
  '广告',
  '赞助',
  '合作',
  '品牌合作',
  '品牌合作人',
  '商业合作',
  'ad',
  'sponsored',
  'gifted'
] as const;
/** Topics that brands make for their campaigns: "某品牌体验官". */
export const BRAND_TOPIC = /.(?:体验官|推荐官|品牌大使|试用官|合作人|合伙人)$/;
/** Accounts that call themselves a brand's. */
export const BRAND_NAME = /(?:官方|旗舰店|品牌|专卖店|official)/i;
