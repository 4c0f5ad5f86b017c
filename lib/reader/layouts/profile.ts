import type { Count } from '@/lib/evidence/count';
import type { Label } from '@/lib/evidence/profile';
import { parseCount } from '@/lib/reader/counts';
import { kindOfLabel } from '@/lib/reader/labels';
import type { Fact, Layout } from '@/lib/reader/layout';
import { afterColon, cut, LONGEST, textOf, whole } from '@/lib/reader/texts';

/** What the header of a profile shows. */
export interface Header {
  nickname?: string;
  redId?: string;
  bio?: string;
  gender?: 'female' | 'male';
  ipLocation?: string;
  labels?: Label[];
  verification?: 'none' | 'person' | 'business';
  sanction?: string;
  followers?: Count;
  following?: Count;
  likesAndCollects?: Count;
}

/** Every counter is named by the word beside it; their order is not fixed. */
const counter = (...labels: string[]): Fact<Count, undefined> => ({
  find: root => {
    for (const box of root.querySelectorAll('.user-interactions > div')) {
      const label = box.querySelector('.shows')?.textContent?.trim();
      if (label !== undefined && labels.includes(label)) return box.querySelector('.count');
    }
    return undefined;
  },
  parse: element => parseCount(element.textContent ?? ''),
  expects: 'always'
});

const symbolsOf = (element: Element): string =>
  [...element.getElementsByTagName('use')]
    .map(use => use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '')
    .join(' ');

const NO_BIO = /^(?:还没有简介|還沒有簡介|No bio yet)$/i;

function readGender(tag: Element): 'female' | 'male' | undefined {
  const symbols = symbolsOf(tag);
  if (symbols.includes('#female')) return 'female';
  return symbols.includes('#male') ? 'male' : undefined;
}

function readLabels(tags: Element): Label[] {
  return [...tags.querySelectorAll('.tag-item')].flatMap(tag => {
    const text = textOf(tag, LONGEST.label);
    return text === undefined ? [] : [{ kind: kindOfLabel(text), text }];
  });
}

/** No badge is "none"; a badge of an unknown symbol is unknown. */
function readVerification(name: Element): 'none' | 'business' | undefined {
  const badge = name.querySelector('.verify-icon');
  if (!badge) return 'none';
  return symbolsOf(badge).includes('#company') ? 'business' : undefined;
}

export const profileLayout: Layout<Header, undefined> = {
  name: 'profile',
  seen: '2026-10',
  landmark: '#userPageContainer, .user-page',
  facts: {
    nickname: { find: '.user-name', parse: name => textOf(name, LONGEST.nickname), expects: 'always' },
    redId: {
      find: '.user-redId',
      parse: line => whole(afterColon(line.textContent), LONGEST.redId),
      expects: 'always'
    },
    bio: {
      find: '.user-desc',
      parse: bio => {
        const text = textOf(bio, LONGEST.bio);
        return text !== undefined && NO_BIO.test(text) ? '' : text;
      }
    },
    gender: { find: '.user-tags .gender', parse: readGender },
    ipLocation: { find: '.user-IP', parse: line => cut(afterColon(line.textContent), LONGEST.place) },
    labels: { find: '.user-tags', parse: readLabels },
    verification: { find: '.user-name', parse: readVerification },
    sanction: {
      find: '.empty-container .empty-text',
      parse: line => {
        const text = textOf(line, LONGEST.sanction);
        return text !== undefined && /封禁|封号|封號|违规|禁言/.test(text) ? text : undefined;
      }
    },
    followers: counter('粉丝', '粉絲', 'Followers'),
    following: counter('关注', '關注', 'Following'),
    likesAndCollects: counter('获赞与收藏', '獲讚與收藏', '獲贊與收藏', 'Likes & Saves')
  }
};
