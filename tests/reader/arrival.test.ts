// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createPostList } from '@/lib/reader/post-list';
import { readPage } from '@/lib/reader/read-page';
import type { PageRead } from '@/lib/reader/visit';
import { CREATOR, card, header, OTHER, type ProfileFacts, profile } from './page-html';
import { LOADED, NOW, parse, reasoned } from './reading';

const THIRD = '5c1c2d3e0000000001001234';
const NOTHING = '<div class="empty-container"><div class="empty-text">TA 还没有发布任何内容哦</div></div>';

const people = {
  [CREATOR]: { nickname: '阿梨护肤笔记', redId: '小红书号：ali_skin', title: '阿梨护肤笔记 - 小红书' },
  [OTHER]: { nickname: '另一位', redId: '小红书号：other', title: '另一位 - 小红书', cards: '', below: NOTHING },
  [THIRD]: { nickname: '第三位', redId: '小红书号：third', title: '第三位 - 小红书', cards: '', below: NOTHING }
};

let page: Document;

/** What the page shows from now on. */
function show(facts: ProfileFacts): void {
  page.body.innerHTML = parse(profile(facts)).body.innerHTML;
  page.title = facts.title ?? '';
}

/** One look at the page under a creator's address. */
const lookAt = (creatorId: string, isFirst = false): PageRead =>
  reasoned(
    readPage(page, {
      url: `https://www.xiaohongshu.com/user/profile/${creatorId}`,
      now: NOW,
      loadedAt: LOADED,
      posts: createPostList(LOADED),
      isFirst
    })
  );

const name = ({ observation }: PageRead) => observation?.profile?.nickname?.value;

beforeEach(() => {
  page = parse('<html><head><title></title></head><body></body></html>');
});

describe('a creator without notes that was gone to from another one', () => {
  it('is read once title and header have both changed', () => {
    show(people[CREATOR]);
    expect(name(lookAt(CREATOR))).toBe('阿梨护肤笔记');
    expect(lookAt(OTHER)).toEqual({ unsettled: 'foreign-header' });
    show({ ...people[CREATOR], cards: '', title: people[OTHER].title });
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
    show({ ...people[OTHER], title: people[CREATOR].title });
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
    show({ ...people[OTHER], title: '小红书' });
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
    show(people[OTHER]);
    expect(lookAt(OTHER).observation).toMatchObject({ posts: [], profile: { nickname: { value: '另一位' } } });
  });

  it('is read after a feed, whose page had no header', () => {
    page.title = '小红书 - 你的生活兴趣社区';
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
    show(people[OTHER]);
    expect(name(lookAt(OTHER))).toBe('另一位');
  });

  it('is not read while one gone to before it may still be on its way', () => {
    show(people[CREATOR]);
    lookAt(CREATOR);
    lookAt(OTHER);
    lookAt(THIRD);
    show(people[OTHER]);
    expect(lookAt(THIRD)).toEqual({ unsettled: 'not-ready' });
    show(people[THIRD]);
    expect(lookAt(THIRD)).toEqual({ unsettled: 'not-ready' });
  });

  it('is not read where the page says nothing new', () => {
    show(people[OTHER]);
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
    show({ ...people[OTHER], redId: '' });
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
  });

  it('is not read by a title that stood there before', () => {
    show(people[CREATOR]);
    lookAt(CREATOR);
    page.title = people[OTHER].title;
    lookAt(OTHER);
    show(people[OTHER]);
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
  });

  it('is never another one by the title alone', () => {
    show(people[CREATOR]);
    lookAt(CREATOR);
    lookAt(OTHER);
    show({ ...people[CREATOR], cards: '', title: '阿梨护肤笔记 - rednote' });
    expect(lookAt(OTHER)).toEqual({ unsettled: 'not-ready' });
  });
});

describe('a closed account', () => {
  const closed = (words: string) => ({
    ...people[OTHER],
    header: header({ nickname: '另一位', redId: '', counters: [] }),
    below: `<div class="empty-text">${words}</div>`
  });

  it.each([
    ['账号封禁', 'sanctioned'],
    ['該帳號已被封禁', 'sanctioned'],
    ['该用户已注销', 'not-found'],
    ['用户不存在', 'not-found']
  ])('that says %s', (words, refusal) => {
    show(closed(words));
    expect(lookAt(OTHER, true)).toEqual({ refusal });
  });

  it('that was gone to is one once its words have come, not while those of the last one stand', () => {
    show(people[CREATOR]);
    lookAt(CREATOR);
    lookAt(OTHER);
    show(closed('账号封禁'));
    expect(lookAt(OTHER)).toEqual({ refusal: 'sanctioned' });
    expect(lookAt(THIRD)).toEqual({ unsettled: 'not-ready' });
    show({ ...closed('用户不存在'), title: '小红书' });
    expect(lookAt(THIRD)).toEqual({ refusal: 'not-found' });
  });

  it('is none that shows its figures, or says in its bio that it was one', () => {
    show({ ...people[CREATOR], below: '<div class="empty-text">账号封禁</div>' });
    expect(name(lookAt(CREATOR, true))).toBe('阿梨护肤笔记');
    const cards = card({ authorName: '封禁小王子' });
    show({ nickname: '封禁小王子', cards, counters: [], title: '' });
    expect(name(lookAt(CREATOR))).toBe('封禁小王子');
  });
});
