/** What a toggle chooses. "place" is whether a list is of provinces or of cities. */
export interface Choices {
  work: 'daily' | 'business' | 'any';
  kind: 'image' | 'video' | 'all';
  days: 30 | 90 | 'other';
  traffic: 'all' | 'organic';
  place: 'province' | 'city';
}
export type Dimension = keyof Choices;
export type Option = { [Name in Dimension]: { of: Name; choice: Choices[Name] } }[Dimension];

/** The words of the page's toggles (last seen 2026-08). */
const OPTIONS: [RegExp, Option][] = [
  [/^日常(?:笔记)?$/, { of: 'work', choice: 'daily' }],
  [/^(?:合作|商业)(?:笔记)?$/, { of: 'work', choice: 'business' }],
  [/^(?:全部类型|全部笔记)$/, { of: 'work', choice: 'any' }],
  [/^图文\+视频$/, { of: 'kind', choice: 'all' }],
  [/^图文(?:笔记)?$/, { of: 'kind', choice: 'image' }],
  [/^视频(?:笔记)?$/, { of: 'kind', choice: 'video' }],
  [/^近?30[天日]$/, { of: 'days', choice: 30 }],
  [/^近?90[天日]$/, { of: 'days', choice: 90 }],
  [/^近\d{1,3}[天日]$/, { of: 'days', choice: 'other' }],
  [/^(?:全流量|全部流量)$/, { of: 'traffic', choice: 'all' }],
  [/^仅?自然流量$/, { of: 'traffic', choice: 'organic' }],
  [/^按?省份(?:分布)?$/, { of: 'place', choice: 'province' }],
  [/^按?城市(?:分布)?$/, { of: 'place', choice: 'city' }]
];

/** What choice the words of a toggle name; undefined for other words. */
export const optionNamed = (words: string): Option | undefined => OPTIONS.find(([known]) => known.test(words))?.[1];

/** Several choices that one label names in brackets or before it: "图文", "日常", "近30天". */
export const optionsIn = (words: string): Option[] => words.split(/[,、/·|]/).flatMap(word => optionNamed(word) ?? []);
