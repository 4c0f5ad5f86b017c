// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CREATOR, card, comment, idAt, note, OTHER, POST, profile } from './page-html';
import { look, NOTE_URL, NOW, observe, parse } from './reading';

const ID = idAt('2025-08-18T01:12:00Z');
const exact = (value: number, text = String(value)) => ({ value, low: value, high: value, precision: 'exact', text });
const words = { likes: '赞', collects: '收藏', commentCount: '评论' };

const post = (html: string) => observe(html, NOTE_URL).posts?.[0];
const comments = (...each: string[]) => observe(note({ comments: each.join('') }), NOTE_URL).comments ?? [];

/** What a server writes into the head of a note's own page. */
const head = (facts: Record<string, string>, by: 'name' | 'property' = 'name') =>
  Object.entries({ 'og:url': `https://www.xiaohongshu.com/explore/${POST}`, ...facts })
    .map(([name, content]) => `<meta ${by}="${name}" content="${content}">`)
    .join('');
const headed = (html: string, facts: Record<string, string> = {}, by?: 'name' | 'property') =>
  html.replace('<head>', `<head>${head(facts, by)}`);

describe('the words of a note', () => {
  it('keep their lines, whether the page breaks them by characters or by elements', () => {
    expect(post(note({ desc: '第一行<br>第二行\n第三行<img class="note-content-emoji" src="x">' }))?.text).toBe(
      '第一行\n第二行\n第三行'
    );
  });

  it('lose what the site puts behind a topic', () => {
    const desc = '正文 <a class="tag" href="/search_result?keyword=x">#通勤妆[话题]#</a> #早八[話題]#';
    expect(post(note({ desc }))).toMatchObject({ text: '正文 #通勤妆 #早八', topics: ['通勤妆'] });
  });

  it('count a topic once, and none that has no name', () => {
    const desc = '<a class="tag">#早八</a><a class="tag">#早八[话题]#</a><a class="tag">#</a><a class="tag"></a>';
    expect(post(note({ desc }))?.topics).toEqual(['早八']);
  });
});

describe('how much a note shows', () => {
  const withMedia = (media: string, type = 'normal') =>
    post(
      note({ type }).replace(/<div class="media-container">[\s\S]*?<div class="interaction-container">/, () => {
        return `${media}<div class="interaction-container">`;
      })
    );
  const slides = '<div class="swiper-slide"><img></div><div class="swiper-slide"><img></div>';
  const player = (inside: string) => `<div class="media-container video-player-media">${inside}</div>`;

  it.each([
    ['by its slides', `<div class="media-container">${slides}</div>`, 2],
    ['by the place among all', `<div class="media-container">${slides}<div class="fraction">1/6</div></div>`, 6],
    ['of live photos', `<div class="media-container">${slides.replaceAll('<img>', '<img><video></video>')}</div>`, 2],
    ['none that the page lists', '<div class="media-container"></div>', undefined],
    ['of an odd place', `<div class="media-container">${slides}<div class="fraction">?/?</div></div>`, 2]
  ])('counts images %s', (_, media, count) => {
    expect(withMedia(media)).not.toHaveProperty('videoSeconds');
    expect(withMedia(media)?.imageCount).toBe(count);
  });

  it.each([
    ['00:55', 55],
    ['01:02:03', 3723],
    ['00:00', undefined],
    ['--:--', undefined]
  ])('reads the length %s off the player', (length, seconds) => {
    const time = `<xg-icon class="xgplayer-time"><span>00:03</span><span>/</span><span>${length}</span></xg-icon>`;
    const read = withMedia(player(time), 'video');
    expect(read).not.toHaveProperty('imageCount');
    expect(read?.videoSeconds).toBe(seconds);
  });

  it('reads the length in the head of its own page, and of no other', () => {
    const own = note({ overlay: null, type: 'video' }).replace(
      '"media-container"',
      '"media-container video-player-media"'
    );
    expect(post(headed(own, { 'og:videotime': '00:55' }))?.videoSeconds).toBe(55);
    expect(post(headed(own, { 'og:videotime': '00:55' }, 'property'))?.videoSeconds).toBe(55);
    expect(post(own.replace('<head>', '<head><meta name="og:videotime" content="00:55">'))).not.toHaveProperty(
      'videoSeconds'
    );
    const over = note({ type: 'video' }).replace('"media-container"', '"media-container video-player-media"');
    expect(post(headed(over, { 'og:videotime': '00:55' }))).not.toHaveProperty('videoSeconds');
  });
});

describe('the figures of a note', () => {
  const metas = { 'og:xhs:note_like': '16.9万', 'og:xhs:note_collect': '3.1万', 'og:xhs:note_comment': '1204' };

  it('are those in the head of its own page where its bar has none', () => {
    const bare = note({ overlay: null, likes: '', collects: '', commentCount: '' });
    expect(post(headed(bare, metas))).toMatchObject({
      likes: { text: '16.9万' },
      collects: { text: '3.1万' },
      comments: exact(1204)
    });
    expect(post(headed(note({ likes: '', collects: '', commentCount: '' }), metas))).not.toHaveProperty('likes');
    expect(
      post(headed(note({ overlay: null, ...words }), { 'og:xhs:note_like': '0', 'og:xhs:note_comment': '3' }))
    ).toMatchObject({ likes: exact(0), comments: exact(3) });
    expect(post(headed(note({ overlay: null }), metas))?.likes).toEqual(exact(1627));
  });

  it('are none by a word only beside small ones', () => {
    expect(post(note({ likes: '赞', collects: '9', commentCount: '3' }))?.likes).toEqual(exact(0, '赞'));
    expect(post(note({ likes: '赞', collects: '323', commentCount: '116' }))).not.toHaveProperty('likes');
    expect(post(note({ likes: '1.2万', collects: '收藏', commentCount: '3' }))).not.toHaveProperty('collects');
  });

  it('are on the card that it was opened from where its bar has a word', () => {
    const over = (likes: string, shown: string) =>
      post(note({ likes: shown, collects: '9', commentCount: '3', behind: profile({ cards: card({ likes }) }) }))
        ?.likes;
    expect(over('1558', '赞')).toEqual(exact(1558));
    expect(over('赞', '赞')).toEqual(exact(0, '赞'));
    expect(over('1558', '1559')).toEqual(exact(1559));
  });

  it('are in the words above its comments where its bar has none', () => {
    const total = (line: string) =>
      post(note({ ...words, likes: '12', comments: '' }).replace('共 评论 条评论', line))?.comments;
    expect(total('共 116 条评论')).toEqual(exact(116));
    expect(total('共 1.2万 条评论')).toMatchObject({ value: 12000 });
    expect(total('1,204 comments')).toEqual(exact(1204, '1,204'));
    expect(total('评论')).toBeUndefined();
  });

  it.each([
    ['English', { likes: 'Like', collects: 'Save', commentCount: 'Comment' }],
    ['Traditional Chinese', { likes: '讚', collects: '收藏', commentCount: '評論' }]
  ])('are none by the words in %s', (_, inTongue) => {
    expect(post(note({ ...inTongue, isDeserted: true }))).toMatchObject({
      likes: exact(0, inTongue.likes),
      collects: exact(0, inTongue.collects),
      comments: exact(0, inTongue.commentCount)
    });
    expect(post(note({ ...inTongue, comments: comment(ID) }))).not.toHaveProperty('likes');
  });
});

describe('a comment', () => {
  it('names the ones it speaks to', () => {
    const text = '<a class="note-content-user" href="/user/profile/x">@某人</a> 来看';
    expect(comments(comment(ID, { text }))[0]?.text).toBe('@某人 来看');
  });

  it('of pictures alone is there without words', () => {
    const html = comment(ID).replace(
      /<span class="note-text">.*?<\/div>/,
      '</div><div class="comment-picture"><img></div>'
    );
    expect(comments(html)).toMatchObject([{ id: ID, text: '', likes: exact(12) }]);
  });

  it('has no words of the badges beside it', () => {
    const html = comment(ID).replace(
      '<div class="info">',
      '<div class="labels"><span>置顶评论</span></div><div class="info">'
    );
    expect(comments(html)[0]?.text).toBe('求色号！');
  });

  it('has its words where they have no element of their own', () => {
    const html = comment(ID).replace(/<span class="note-text">.*?<\/div>/, '求色号 ！</div>');
    expect(comments(html)[0]?.text).toBe('求色号 ！');
  });

  it.each([
    ['Chinese', '回复 <span class="nickname">路人：乙</span> : ', '写在图里：看'],
    ['English', 'Reply to <span class="nickname">Mei</span>: ', 'see: above'],
    ['Traditional Chinese', '回覆 <span class="nickname">阿梅</span>：', '寫在圖裡']
  ])('loses whom it answers, in %s', (_, prefix, text) => {
    const inside = comment(ID, { sub: true, text: `${prefix}${text}` });
    const before = comment(ID, { sub: true, prefix, text });
    expect(comments(inside)[0]?.text).toBe(text);
    expect(comments(before)[0]?.text).toBe(text);
  });

  it('is the author’s by the badge in three languages, not by a topic in its words', () => {
    const by = (badge: string, text = 'x') => comments(comment(ID, { badge, text }))[0]?.byCreator;
    expect(['作者', 'Author', 'author'].map(word => by(`<span class="tag">${word}</span>`))).toEqual([
      true,
      true,
      true
    ]);
    expect(by('', '<a class="tag">作者</a>')).toBe(false);
    expect(by('<span class="tag">作者的朋友</span>')).toBe(false);
  });

  it('has its author in the link of the picture where the name is none', () => {
    const html = comment(ID).replace(/<a class="name".*?<\/a>/, '<span class="name">路人甲</span>');
    const pictured = html.replace(
      '<div class="right">',
      `<div class="avatar"><a href="https://www.xiaohongshu.com/user/profile/${OTHER}"><img></a></div><div class="right">`
    );
    expect(comments(html)[0]).not.toHaveProperty('authorId');
    expect(comments(pictured)[0]?.authorId).toBe(OTHER);
  });

  it.each([
    ['<div class="date">昨天 17:47<span class="location">广东</span></div>', '广东'],
    ['<div class="date">昨天 17:47广东</div>', '广东'],
    ['<div class="date"><span>昨天 17:47 广东</span></div>', '广东'],
    ['<span class="date">Yesterday 17:47 California</span>', 'California'],
    ['<div class="date"><span>08-23</span></div>', undefined],
    ['<div class="date">不久前</div>', undefined]
  ])('has its place in %s', (line, place) => {
    const html = comment(ID).replace(/<div class="date">.*?<\/div>/, line);
    expect(html).toContain(line);
    const [read] = comments(html);
    expect(read?.ipLocation).toBe(place);
    expect(read?.at).toEqual({ value: '2025-08-18T01:12:00.000Z', precision: 'second', from: 'id' });
    expect(read).not.toHaveProperty('dateLine');
  });
});

describe('the author of a note', () => {
  it('is linked from the bar without a container of its own, never from a comment or a mention', () => {
    const bare = note({ comments: comment(ID) }).replace('class="author-container"', 'class="x"');
    expect(observe(bare, NOTE_URL).creatorId).toBe(CREATOR);
    const none = bare.replace(
      /<div class="author-wrapper">.*?<\/a><\/div><\/div>/,
      `<a class="note-content-user" href="/user/profile/${OTHER}">@某品牌</a>`
    );
    expect(none).not.toContain(`"/user/profile/${CREATOR}`);
    expect(look(none, NOTE_URL)).toEqual({ unsettled: 'not-ready' });
  });
});

describe('a bare page of a note', () => {
  const bare = note({ overlay: null });
  const elsewhere = { 'og:url': `https://www.xiaohongshu.com/explore/${idAt('2025-08-01T00:00:00Z')}` };

  it('is not read under the address of another one that its head names', () => {
    expect(look(headed(bare, elsewhere), NOTE_URL)).toEqual({ unsettled: 'foreign-header' });
    expect(observe(headed(bare), NOTE_URL).posts?.[0]?.id).toBe(POST);
    expect(observe(headed(note(), elsewhere), NOTE_URL).posts?.[0]?.id).toBe(POST);
    expect(observe(headed(bare, { 'og:url': 'https://www.xiaohongshu.com/explore' }), NOTE_URL).posts).toHaveLength(1);
  });

  it('is not read where somebody commented before it was made', () => {
    const html = (at: string) => note({ overlay: null, comments: comment(ID) + comment(idAt(at)) });
    expect(look(html('2025-08-10T00:00:00Z'), NOTE_URL)).toEqual({ unsettled: 'foreign-header' });
    expect(look(html('2025-08-17T10:45:24Z'), NOTE_URL).observation).toBeDefined();
  });
});

describe('a saved page', () => {
  const SAVED = Date.parse('2026-07-29T04:00:00Z');
  const made = (iso: string, date: string) => comment(idAt(iso), { date });

  it('tells by its comments that its words are old, and dates nothing by them', () => {
    const html = note({ date: '编辑于 昨天 12:30 北京', comments: made('2026-07-28T02:00:00Z', '1天前') });
    expect(observe(html, NOTE_URL, SAVED).posts?.[0]?.editedAt).toEqual({
      value: '2026-07-28T04:30:00.000Z',
      precision: 'minute',
      from: 'page'
    });
    const later = observe(html, NOTE_URL, NOW).posts?.[0];
    expect(later).not.toHaveProperty('editedAt');
    expect(later?.ipLocation).toBe('北京');
  });

  it('has the date of the id where the words would be wrong by days', () => {
    const id = idAt('2026-11-05T04:00:00Z');
    const url = `https://www.xiaohongshu.com/explore/${id}`;
    const html = note({ overlay: id, date: '2天前', comments: made('2026-11-06T04:00:00Z', '昨天 12:00') });
    expect(observe(html, url, NOW).posts?.[0]?.publishedAt).toMatchObject({ from: 'id' });
    const draft = note({ overlay: id, date: '2天前', comments: made('2026-11-19T04:00:00Z', '昨天 12:00') });
    expect(observe(draft, url, NOW).posts?.[0]?.publishedAt).toMatchObject({ value: '2026-11-18', from: 'page' });
  });

  it('keeps dates with a year', () => {
    const html = note({ date: '编辑于 2025-08-19', comments: made('2025-08-18T02:00:00Z', '1天前') });
    expect(observe(html, NOTE_URL, NOW).posts?.[0]?.editedAt?.value).toBe('2025-08-19');
  });
});

it('the builder of these pages makes the page that it is asked for', () => {
  expect(parse(headed(note({ overlay: null }))).querySelector('[name="og:url"]')).not.toBeNull();
});
