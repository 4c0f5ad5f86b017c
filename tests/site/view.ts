import { countText, floorText, type Language } from './count-text';
import type { SiteHost } from './sample-creator';
import type { Variant } from './variant';

/** Who looks at the site, from which host, and when: what decides how the same facts are written. */
export interface View {
  host: SiteHost;
  viewer: 'signed-in' | 'guest';
  /** ms since 1970. */
  now: number;
  variant?: Variant;
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
    site: '小红书',
    follow: '关注',
    edited: '编辑于 ',
    noComments: '这是一片荒地',
    allComments: '共 # 条评论',
    moreReplies: '展开 # 条回复'
  },
  'zh-TW': {
    following: '關注',
    followers: '粉絲',
    likesAndCollects: '獲讚與收藏',
    redId: '小紅書號：',
    ip: 'IP屬地：',
    notes: '筆記',
    collected: '收藏',
    liked: '點讚',
    pinned: '置頂',
    like: '讚',
    collect: '收藏',
    comment: '評論',
    reply: '回覆',
    author: '作者',
    noBio: '還沒有簡介',
    noNotes: 'TA 還沒有發布任何內容哦',
    locked: '該用戶已設置收藏內容不可見',
    loading: '加載中',
    site: '小紅書',
    follow: '關注',
    edited: '編輯於 ',
    noComments: '這是一片荒地',
    allComments: '共 # 條評論',
    moreReplies: '展開 # 條回覆'
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
    site: 'rednote',
    follow: 'Follow',
    edited: '编辑于 ',
    noComments: '这是一片荒地',
    allComments: '共 # 条评论',
    moreReplies: '展开 # 条回复'
  }
} as const satisfies Record<Language, Record<string, string>>;

/** The language that the view is written in. */
export const language = ({ host, variant }: View): Language =>
  variant?.language ?? (host === 'www.rednote.com' ? 'en' : 'zh');

/** The site's own words in the view's language. */
export const wording = (view: View) => words[language(view)];

/** A figure of the header: exact or rounded when signed in, a lower bound for guests. */
export const headerCount = (count: number, view: View) =>
  view.viewer === 'guest' ? floorText(count, language(view)) : countText(count, language(view));

/** A figure on a card or note, where zero is a word. */
export const countOrWord = (count: number, word: string, view: View) =>
  count === 0 ? word : countText(count, language(view));
