import { plainWord } from './plain-word';
import { fields } from './told';

/** What a column of a sheet is used for; the last three are of our own sheets: the price in use, for which kind of note, and the kind of deal. */
export const roles = ['id', 'name', ...fields, 'price', 'priceKind', 'deal'] as const;
export type Role = (typeof roles)[number];

/** What of our own columns is used; all others are facts, which only pages tell. */
export const roleOfColumn: Record<string, Role> = {
  'creator-id': 'id',
  link: 'id',
  nickname: 'name',
  tags: 'tags',
  note: 'note',
  contact: 'contact',
  stage: 'stage',
  priority: 'priority',
  'image-price': 'imagePrice',
  'video-price': 'videoPrice',
  quote: 'price',
  'quote-kind': 'priceKind',
  deal: 'deal'
};

/** What agencies, the marketplace and other tools call these columns. */
const NAMES: [Role, RegExp][] = [
  [
    'id',
    /^(?:(?:达人|博主|账号)?(?:主页|小红书|个人主页)?(?:链接|地址|主页)|(?:达人|博主|用户)id|(?:profile|creator)?(?:link|url)|(?:creator|user)id)$/
  ],
  [
    'name',
    /^(?:(?:达人|博主|账号|kol|koc|用户)?(?:昵称|名称|名字)|达人|博主|账号名?|(?:nick|creator|user)?name|creator|nickname|kol|koc)$/
  ],
  ['tags', /^(?:达人|自定义)?标签$|^tags?$/],
  ['note', /^(?:备注|备注说明|说明)$|^(?:notes?|remarks?|comments?)$/],
  ['contact', /^(?:联系方式|联系|微信号?|电话|手机号?|邮箱|vx|v)$|^(?:contact|wechat|e-?mail|phone)$/],
  ['stage', /^(?:合作)?(?:状态|阶段|进度)$|^(?:stage|status)$/],
  ['priority', /^优先级?$|^priority$/],
  ['imagePrice', /^图文(?:笔记)?(?:一口价|报价|价格)$|^image(?:note)?(?:price|quote)$/],
  ['videoPrice', /^视频(?:笔记)?(?:一口价|报价|价格)$|^video(?:note)?(?:price|quote)$/]
];

export const roleOfHeader = (header: string): Role | undefined => {
  const plain = plainWord(header);
  return NAMES.find(([, names]) => names.test(plain))?.[0];
};
