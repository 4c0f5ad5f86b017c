import type { Observation } from '@/lib/evidence/observation';
import type { Label } from '@/lib/evidence/profile';

/**
 * What a label's words tell of its kind: the site takes ages, places, schools and professions from lists of its own. Of places, those
 * of China begin with the name of a province.
 */
const KINDS: [Label['kind'], RegExp][] = [
  ['age', /^\d{1,3} ?(?:[岁歲]|years? old)$/i],
  ['college', /大[学學]|[学學]院|学校|學校|University|College/i],
  ['profession', /(?:博主|师|師|教练|教練|模特)$/],
  [
    'location',
    /^(?:北京|天津|上海|重[庆慶]|[河湖]北|[河湖海云雲]南|山[东東西]|[广廣][东東西]|江[苏蘇西]|浙江|安徽|福建|四川|[贵貴]州|[陕陝]西|甘[肃肅]|青海|[辽遼][宁寧]|吉林|黑[龙龍]江|[内內]蒙古|[宁寧]夏|新疆|西藏|香港|澳[门門]|[台臺][湾灣])\p{Script=Han}{0,8}$/u
  ]
];

const kindOf = ({ kind, text }: Label): Label['kind'] =>
  kind === 'other' ? (KINDS.find(([, words]) => words.test(text))?.[0] ?? kind) : kind;

/** An observation whose labels are of the kind that their words tell, where the page state did not name it; "other" where neither does. */
export function withLabelKinds(observation: Observation): Observation {
  const labels = observation.profile?.labels;
  if (!labels) return observation;
  const value = labels.value.map(label => ({ ...label, kind: kindOf(label) }));
  return { ...observation, profile: { ...observation.profile, labels: { ...labels, value } } };
}
