import type { Label } from '@/lib/evidence/profile';

const PROVINCES =
  /^(?:中国)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)/;
const SCHOOL = /(?:大学|學院|学院|大學|学校|中学|University|College)/i;
const PROFESSION =
  /(?:博主|设计师|摄影师|化妆师|营养师|健身教练|教师|医生|律师|演员|歌手|模特|作家|画家|主播|创作者|blogger|creator)$/i;
const AGE = /^\d{1,3}\s*(?:岁|歲|years old)?$/;

/** What kind a label under the bio is, by its words alone, because the page shows none; "other" where they do not tell. */
export function kindOfLabel(text: string): Label['kind'] {
  if (AGE.test(text)) return 'age';
  if (SCHOOL.test(text)) return 'college';
  if (PROFESSION.test(text)) return 'profession';
  return PROVINCES.test(text) ? 'location' : 'other';
}

const STATE_KINDS: Record<string, Label['kind']> = {
  location: 'location',
  college: 'college',
  profession: 'profession'
};

/** A label from the page state, which names its kind. */
export const labelOfState = (tagType: string | undefined, text: string): Label => ({
  kind: STATE_KINDS[tagType ?? ''] ?? kindOfLabel(text),
  text
});
