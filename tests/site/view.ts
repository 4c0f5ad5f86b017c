import { countText, floorText, type Language } from './count-text';
import type { SiteHost } from './sample-creator';

/** Who looks at the site, from which host, and when: what decides how the same facts are written. */
export interface View {
  host: SiteHost;
  viewer: 'signed-in' | 'guest';
  /** ms since 1970. */
  now: number;
}

const words = {
  zh: {
    following: '关注',
    followers: '粉丝',
    likesAndCollects: '获赞与收藏',
    redId: '小红书号：',
    ip: 'IP属地：',
    notes: '笔记',
    collected: '收藏',
    liked: '点赞',
    pinned: '置顶',
    like: '赞',
    collect: '收藏',
    comment: '评论',
    reply: '回复',
    author: '作者',
    noBio: '还没有简介',
    noNotes: 'TA 还没有发布任何内容哦',
    locked: '该用户已设置收藏内容不可见',
    loading: '加载中',
    site: '小红书'
  },
  en: {
    following: 'Following',
    followers: 'Followers',
    likesAndCollects: 'Likes & Saves',
    redId: 'RED ID: ',
    ip: 'IP Address: ',
    notes: 'Notes',
    collected: 'Saved',
    liked: 'Liked',
    pinned: 'Pinned',
    like: 'Like',
    collect: 'Save',
    comment: 'Comment',
    reply: 'Reply',
    author: 'Author',
    noBio: 'No bio yet',
    noNotes: 'No notes yet',
    locked: 'Saved notes are private',
    loading: 'Loading',
    site: 'rednote'
  }
} as const satisfies Record<Language, Record<string, string>>;

export const language = ({ host }: View): Language => (host === 'www.rednote.com' ? 'en' : 'zh');

/** The site's own words in the view's language. */
export const wording = (view: View) => words[language(view)];

/** A figure of the header: exact or rounded when signed in, a lower bound for guests. */
export const headerCount = (count: number, view: View) =>
  view.viewer === 'guest' ? floorText(count) : countText(count, language(view));

/** A figure on a card or note, where zero is a word. */
export const countOrWord = (count: number, word: string, view: View) =>
  count === 0 ? word : countText(count, language(view));
