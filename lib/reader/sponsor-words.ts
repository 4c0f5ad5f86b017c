/**
 * Words by which authors say that a note was paid for: lists used for brand cooperation on the site, and the community rule of 2026-01
 * that such interests be declared. 感谢…邀请 is thanks for what a brand gave.
 */
export const DISCLOSURE =
  /(?:品牌|商业)合作|体验官|品牌大使|(?:优惠|折扣|福利)码|专属(?:福利|优惠)|受邀|品牌方|PR礼盒|利益相关|已报备|商单|[感谢]谢.{0,24}(?:品牌|邀请|寄送|赠送|赞助)|\bsponsored\b|paid partnership|gifted by/i;
/** Everyday speech too ("地铁里的广告"), so these disclose only as a topic, or as a clause or in brackets of their own. */
export const DECLARATION =
  /^#?(?:本[条篇](?:笔记|视频)?)?[为是含有]*(?:广告(?:合作)?|赞助|代言|合作|恰饭|报备|ad|pr)$/i;
/** Takes back the clause it stands in: "自费，非广告" discloses nothing. */
export const NEGATION =
  /(?:[非无無]|没有?|不是)(?:任何|什么|收)?(?:广|合作|商单|利益|赞助|品牌|商业|优惠)|自费|自购|纯分享|[不无]恰饭|not? (?:an ad|sponsored)/i;
/** Topics that brands make for their campaigns: "#某品牌体验官". */
export const BRAND_TOPIC = /..(?:体验官|推荐官|大使|试用官)$/;
/** Accounts that call themselves a brand's. */
export const BRAND_NAME = /官方|旗舰店|品牌|official/i;
