// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CREATOR, card, comment, idAt, note, OTHER, POST, profile } from './page-html';
import { look, NOTE_URL, NOW, observe } from './reading';

const at = new Date(NOW).toISOString();
const exact = (value: number, text = String(value)) => ({ value, low: value, high: value, precision: 'exact', text });
const FIRST = idAt('2025-08-18T01:12:00Z');
const REPLY = idAt('2025-08-18T02:00:00Z');
const SECOND = idAt('2025-08-17T11:00:00Z');

const comments = `<div class="list-container"><div class="parent-comment">${comment(FIRST)}
  <div class="reply-container">${comment(REPLY, { author: CREATOR, sub: true, text: '写在图里', likes: '赞', place: '浙江', badge: '<span class="tag">作者</span>', prefix: '回复 <span class="nickname">路人甲</span> : ' })}</div></div>
  <div class="parent-comment">${comment(SECOND, { text: '回复 我的人呢: 急', likes: '', date: '1天前' })}</div></div>`;

const noteState = (facts: { time?: number; author?: string; id?: string; likes?: string } = {}) => {
  const { time = Date.parse('2025-08-18T03:04:05Z'), author = CREATOR, id = POST, likes = '1627' } = facts;
  return `{"user":{"loggedIn":true},"note":{"noteDetailMap":{"${id}":{"comments":{"list":[],"x":undefined},"note":{"noteId":"${id}","type":"video","title":"早八底妆","desc":"正文 #通勤妆[话题]# ","time":${time},"user":{"userId":"${author}","nickname":"阿梨护肤笔记"},"interact_info":{"liked_count":"${likes}","collectedCount":"323","commentCount":"116","shareCount":"8,800"},"imageList":[{},{},{}],"video":{"capa":{"duration":55}}}}}}};`;
};

describe('an opened note', () => {
  it('over a profile, with comments that have likes of their own', () => {
    expect(observe(note({ comments, behind: profile() }), NOTE_URL)).toEqual({
      page: 'note',
      creatorId: CREATOR,
      at,
      viewer: 'signed-in',
      profile: { nickname: { value: '阿梨护肤笔记', at, from: 'page' } },
      posts: [
        {
          id: POST,
          kind: 'image',
          title: '早八底妆',
          text: '正文在这里\n@某品牌 #通勤妆 #早八',
          topics: ['通勤妆', '早八'],
          mentions: ['某品牌'],
          imageCount: 2,
          publishedAt: { value: '2025-08-17T10:45:23.000Z', precision: 'second', from: 'id' },
          ipLocation: '浙江',
          likes: exact(1627),
          collects: exact(323),
          comments: exact(116),
          sponsorSigns: [{ kind: 'brand-mention', quote: '@某品牌' }],
          opened: true,
          countsAt: at
        }
      ],
      comments: [
        {
          id: FIRST,
          postId: POST,
          text: '求色号！',
          at: { value: '2025-08-18T01:12:00.000Z', precision: 'second', from: 'id' },
          likes: exact(12),
          ipLocation: '广东',
          byCreator: false,
          authorId: OTHER
        },
        {
          id: REPLY,
          postId: POST,
          text: '写在图里',
          at: { value: '2025-08-18T02:00:00.000Z', precision: 'second', from: 'id' },
          likes: exact(0, '赞'),
          ipLocation: '浙江',
          byCreator: true,
          replyTo: FIRST,
          authorId: CREATOR
        },
        {
          id: SECOND,
          postId: POST,
          text: '回复 我的人呢: 急',
          at: { value: '2025-08-17T11:00:00.000Z', precision: 'second', from: 'id' },
          ipLocation: '广东',
          byCreator: false,
          authorId: OTHER
        }
      ],
      drift: []
    });
  });

  it.each([
    `https://www.xiaohongshu.com/explore/${POST}`,
    `https://www.xiaohongshu.com/discovery/item/${POST}?source=webshare`,
    `https://www.rednote.com/discovery/item/${POST}`,
    `https://www.xiaohongshu.com/search_result/${POST}`,
    `https://www.xiaohongshu.com/user/profile/${OTHER}/${POST}?xsec_source=pc_collect`
  ])('as a page of its own at %s', url => {
    const read = observe(note({ overlay: null }), url);
    expect(read.creatorId).toBe(CREATOR);
    expect(read.posts).toMatchObject([{ id: POST, likes: { value: 1627 } }]);
  });

  it('never takes the counters of a comment or of another note for its own', () => {
    const bar = '<div class="interact-container"><span class="like-wrapper"><span class="count">7</span></span></div>';
    const html = note({ comments: comment(FIRST) }).replace(
      '<div class="interactions"><div class="like">',
      `${bar}<div class="interactions"><div class="like">`
    );
    expect(html).toContain(bar);
    const withCard = html.replace(
      '<div class="media-container">',
      `<div class="media-container">${card({ likes: '8' })}`
    );
    const withoutBar = withCard.replace(
      '<div class="interactions engage-bar"><div class="interact-container">',
      '<div><div>'
    );
    expect(observe(withCard, NOTE_URL).posts?.[0]?.likes).toEqual(exact(1627));
    expect(observe(withoutBar, NOTE_URL).posts?.[0]).not.toHaveProperty('likes');
  });

  const words = { likes: '赞', collects: '收藏', commentCount: '评论' };
  const counters = (html: string) => {
    const { posts, drift } = observe(html, NOTE_URL);
    expect(drift.filter(fact => fact !== 'note.date')).toEqual([]);
    return [posts?.[0]?.likes?.value, posts?.[0]?.collects?.value, posts?.[0]?.comments?.value];
  };

  it('whose counters are words, and which nobody wrote under, has none of them', () => {
    const [post] = observe(note({ ...words, isDeserted: true }), NOTE_URL).posts ?? [];
    expect(post).toMatchObject({ likes: exact(0, '赞'), collects: exact(0, '收藏'), comments: exact(0, '评论') });
  });

  it('whose counters are words beside a figure has none of those, but for the comments', () => {
    expect(counters(note({ likes: '12', collects: '收藏', commentCount: '3' }))).toEqual([12, 0, 3]);
    expect(counters(note({ ...words, likes: '12' }))).toEqual([12, 0, undefined]);
  });

  it('whose counters are words while the rest is still to come, or are hidden, leaves them unknown', () => {
    const unknown = [undefined, undefined, undefined];
    expect(counters(note({ ...words, comments }))).toEqual(unknown);
    expect(counters(note({ ...words, likes: '12', date: '' }))).toEqual([12, undefined, undefined]);
    expect(counters(note({ ...words, date: '', isDeserted: true }))).toEqual(unknown);
  });

  it('whose author hides the counters leaves them unknown, without alarm', () => {
    const read = observe(note({ likes: '', collects: '', commentCount: '' }), NOTE_URL);
    for (const counter of ['likes', 'collects', 'comments', 'shares'])
      expect(read.posts?.[0]).not.toHaveProperty(counter);
    expect(read.drift).toEqual([]);
  });

  it('whose counters and date do not read names them', () => {
    const read = observe(note({ likes: '收藏', date: '不久前' }), NOTE_URL);
    expect(read.posts?.[0]).not.toHaveProperty('likes');
    expect(read.drift).toEqual(['note.date', 'note.likes']);
  });

  it('that was edited tells when, and keeps the time in its id', () => {
    expect(observe(note({ date: '编辑于 2025-08-19 黑龙江' }), NOTE_URL).posts).toMatchObject([
      {
        publishedAt: { value: '2025-08-17T10:45:23.000Z', from: 'id' },
        editedAt: { value: '2025-08-19', precision: 'day', from: 'page' },
        ipLocation: '黑龙江'
      }
    ]);
  });

  it('that waited as a draft carries the date of the page', () => {
    expect(observe(note({ date: '2025-08-20' }), NOTE_URL).posts?.[0]?.publishedAt).toEqual({
      value: '2025-08-20',
      precision: 'day',
      from: 'page'
    });
  });

  it('without title and text', () => {
    const [post] = observe(note({ title: '', desc: '' }), NOTE_URL).posts ?? [];
    expect(post).not.toHaveProperty('title');
    expect(post).toMatchObject({ text: '', topics: [], mentions: [] });
  });

  it('with 20,000 words and a thousand topics stays within bounds', () => {
    const topics = Array.from({ length: 1_000 }, (_, i) => `<a class="tag">#${i}${'长'.repeat(300)}</a>`).join('');
    const desc = `${'长'.repeat(20_001)}${topics}`;
    const long = comment(FIRST, { text: '长'.repeat(20_000), place: '长'.repeat(900) });
    expect(
      observe(note({ desc, title: '长'.repeat(5_000), comments: long }), NOTE_URL).posts?.[0]?.topics
    ).toHaveLength(100);
  });
});

describe('whose note it is', () => {
  it('waits while the overlay is still another note’s', () => {
    expect(look(note({ overlay: idAt('2025-01-01T00:00:00Z') }), NOTE_URL)).toEqual({ unsettled: 'foreign-header' });
  });

  it('waits where the state was written for another note, or names another author', () => {
    expect(look(note({ overlay: null, state: noteState({ id: idAt('2025-01-01T00:00:00Z') }) }), NOTE_URL)).toEqual({
      unsettled: 'foreign-header'
    });
    expect(look(note({ overlay: null, state: noteState({ author: OTHER }) }), NOTE_URL)).toEqual({
      unsettled: 'foreign-header'
    });
  });

  it('waits while the note loads and its counters are words only', () => {
    const words = { likes: '赞', collects: '收藏', commentCount: '评论', title: '' };
    const loading = note(words).replace(
      /<div class="note-content">[\s\S]*?<div class="comments-el">/,
      '<div class="comments-el">'
    );
    expect(loading).toContain('author-container');
    expect(loading).not.toContain('detail-desc');
    expect(look(loading, NOTE_URL)).toEqual({ unsettled: 'not-ready' });
  });

  it('does not read a note from the feed under it', () => {
    expect(look(profile(), NOTE_URL)).toEqual({ unsettled: 'not-ready' });
  });

  it.each(['当前笔记暂时无法浏览', '内容已无法展示', '仅作者可见'])('says that a note is gone: %s', words => {
    expect(look(`<div class="error-wrapper">${words}</div>`, NOTE_URL)).toEqual({ refusal: 'not-found' });
  });
});

describe('the page state beside a note', () => {
  it('gives the second, the shares and what the page leaves out', () => {
    const [post] = observe(note({ overlay: null, type: 'video', state: noteState() }), NOTE_URL).posts ?? [];
    expect(post).toMatchObject({
      kind: 'video',
      publishedAt: { value: '2025-08-18T03:04:05.000Z', precision: 'second', from: 'state' },
      shares: exact(8800, '8,800'),
      videoSeconds: 55,
      likes: exact(1627)
    });
  });

  it('tells when the page was written, for words that count from then', () => {
    const state = noteState({ time: 0 }).replace(
      '"comments"',
      `"currentTime":${Date.parse('2025-08-20T08:00:00Z')},"comments"`
    );
    expect(observe(note({ overlay: null, date: '编辑于 昨天 12:30 北京', state }), NOTE_URL).posts?.[0]).toMatchObject({
      editedAt: { value: '2025-08-19T04:30:00.000Z', precision: 'minute' },
      publishedAt: { value: '2025-08-17T10:45:23.000Z', from: 'id' }
    });
  });

  it.each([
    ['is not drawn', '<div id="app"></div>'],
    ['is not filled', '<div id="noteContainer"></div>']
  ])('tells all of a note that %s', (_, body) => {
    const read = observe(`${body}<script>window.__INITIAL_STATE__=${noteState()}</script>`, NOTE_URL);
    expect(read).toMatchObject({
      creatorId: CREATOR,
      posts: [{ kind: 'video', title: '早八底妆', likes: exact(1627), collects: exact(323), comments: exact(116) }]
    });
    expect(read.drift).toContain('note.likes');
  });

  it('tells nothing of a note that stands behind a wall or is gone', () => {
    const state = `<script>window.__INITIAL_STATE__=${noteState()}</script>`;
    expect(look(`<div class="error-wrapper">内容已无法展示</div>${state}`, NOTE_URL)).toEqual({ refusal: 'not-found' });
  });

  it('tells what a word stands for: a figure, none or a hidden one', () => {
    const likes = (told: string) =>
      observe(note({ overlay: null, likes: '赞', isDeserted: true, state: noteState({ likes: told }) }), NOTE_URL)
        .posts?.[0]?.likes?.text;
    expect(['16.9万', '0', ''].map(likes)).toEqual(['16.9万', '0', undefined]);
  });

  it('makes a rounded figure exact, and does not overrule the page', () => {
    const likes = (shown: string, told: string) =>
      observe(note({ overlay: null, likes: shown, state: noteState({ likes: told }) }), NOTE_URL).posts?.[0]?.likes
        ?.text;
    expect(likes('1.6万', '16270')).toBe('16270');
    expect(likes('1627', '1600')).toBe('1627');
  });
});
