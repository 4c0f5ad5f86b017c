import type { Count } from '@/lib/evidence/count';
import type { Label } from '@/lib/evidence/profile';
import { parseCount } from '@/lib/reader/counts';
import { labelOf } from '@/lib/reader/labels';
import { type Fact, type Layout, SHOWN } from '@/lib/reader/layout';
import { afterColon, longTextOf, textOf } from '@/lib/reader/texts';

/** What the header of a profile shows. */
export interface Header {
  nickname?: string;
  redId?: string;
  bio?: string;
  gender?: 'female' | 'male';
  ipLocation?: string;
  labels?: Label[];
  verification?: 'none' | 'person' | 'business';
  /** In the words of the page state; no page is known to show it in its header. */
  sanction?: string;
  followers?: Count;
  following?: Count;
  likesAndCollects?: Count;
}

/** Every counter is named by the word beside it, as their order is not fixed. */
const counter = (words: RegExp): Fact<Count, undefined> => [
  header =>
    [...header.querySelectorAll('.user-interactions > div')]
      .find(box => words.test(textOf(box, '.shows') ?? ''))
      ?.querySelector('.count'),
  count => parseCount(count.textContent),
  SHOWN
];

const symbolOf = (element: Element): string => /#(\w+)/.exec(element.querySelector('use')?.outerHTML ?? '')?.[1] ?? '';

/** 笔记 is always the first of the panels; the others hold notes by other people (seen 2024-11, relied on 2026-10). */
export const OWN_PANEL = '#userPostedFeeds, .feeds-tab-container .tab-content-item';

export const profileLayout: Layout<Omit<Header, 'sanction'>, undefined> = {
  name: 'profile',
  lastSeen: '2026-10',
  landmark: '#userPageContainer, .user-page',
  facts: {
    nickname: ['.user-name', longTextOf, SHOWN],
    redId: ['.user-redId', afterColon, SHOWN],
    bio: ['.user-desc', longTextOf],
    gender: [
      '.user-tags .gender',
      tag => {
        const symbol = symbolOf(tag);
        return symbol === 'female' || symbol === 'male' ? symbol : undefined;
      }
    ],
    ipLocation: ['.user-IP', afterColon],
    labels: ['.user-tags', tags => [...tags.querySelectorAll('.tag-item')].flatMap(tag => labelOf(textOf(tag)) ?? [])],
    verification: [
      '.user-name',
      name => {
        const badge = name.querySelector('.verify-icon');
        if (!badge) return 'none';
        return symbolOf(badge) === 'company' ? 'business' : undefined;
      }
    ],
    followers: counter(/^(?:粉[丝絲]|Followers?)$/i),
    following: counter(/^(?:[关關]注|Following)$/i),
    likesAndCollects: counter(/^(?:[获獲][赞讚贊][与與]收藏|Likes (?:&|and) \w+)$/i)
  }
};
