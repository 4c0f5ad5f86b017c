import { expect, test } from 'vitest';
import { dom, evaluated, header, stateText, textOf } from './looking';
import { practiceSite, type SampleCreator, savedNote, savedProfile } from './site';

const now = Date.parse('2026-11-20T08:15:00.000Z');
const site = practiceSite({ now });

function sample(nickname: string): SampleCreator {
  const found = site.creators.find(creator => creator.nickname === nickname);
  if (found === undefined) throw new Error(`no ${nickname}`);
  return found;
}
const ali = sample('阿梨护肤笔记');
const mei = sample('Mei in Melbourne');

test.each(site.creators)('$nickname: the ids carry the true times', ({ id, posts }) => {
  for (const post of posts) {
    expect(Number.parseInt(post.id.slice(0, 8), 16) * 1000).toBe(Date.parse(post.publishedAt));
    expect(Date.parse(post.publishedAt)).toBeLessThan(now);
  }
  expect(new Set(posts.map(post => post.id)).size).toBe(posts.length);
  expect(Number.parseInt(id.slice(0, 8), 16) * 1000).toBeLessThan(Date.parse(posts.at(-1)?.publishedAt ?? ''));
});

test.each(site.creators)('$nickname: pinned notes first, the others newest first', ({ posts }) => {
  const unpinned = posts.filter(({ pinned }) => !pinned).map(({ publishedAt }) => publishedAt);
  expect(unpinned).toEqual([...unpinned].sort().reverse());
  expect(posts.findLastIndex(({ pinned }) => pinned)).toBeLessThan(posts.findIndex(({ pinned }) => !pinned));
});

test.each(site.creators)(
  '$nickname: 获赞与收藏 is slightly above the sum over the notes',
  ({ posts, likesAndCollects }) => {
    const sum = posts.reduce((all, { likes, collects }) => all + likes + collects, 0);
    expect(likesAndCollects / sum).toBeGreaterThan(1.01);
    expect(likesAndCollects / sum).toBeLessThan(1.05);
  }
);

test.each(site.creators)('$nickname: the state is a script and no JSON, and holds the truth', creator => {
  const page = savedProfile(creator);
  expect(() => JSON.parse(stateText(page))).toThrow(SyntaxError);
  expect(() => JSON.parse(stateText(page).replaceAll('undefined', 'null'))).toThrow(SyntaxError);
  expect(stateText(page)).toContain('new Set([])');
  expect(stateText(page)).toContain(':undefined');
  const { user } = evaluated(page);
  expect(user.userPageData.basicInfo).toMatchObject({ nickname: creator.nickname, redId: creator.redId });
  expect(user.notes[0].map((row: { id: string }) => row.id)).toEqual(creator.posts.slice(0, 30).map(({ id }) => id));
  expect(user.noteQueries[0]).toMatchObject({ userId: creator.id, hasMore: true, num: 30 });
});

test('the order of keys differs between creators', () => {
  const first = site.creators.map(creator =>
    Object.keys(evaluated(savedProfile(creator)).user.userPageData.interactions[0]).join()
  );
  expect(new Set(first)).toEqual(new Set(['type,name,count,i18nCount', 'i18nCount,count,name,type']));
});

test('the header is written as the host and the viewer have it', () => {
  expect(header(savedProfile(ali))).toMatchObject({ 关注: '212', 粉丝: '3.6万' });
  expect(header(savedProfile(ali, 'guest'))).toEqual({ 关注: '100+', 粉丝: '1万+', 获赞与收藏: '1万+' });
  expect(header(savedProfile(mei))).toMatchObject({ Following: '5,123', Followers: '27.7K' });
  expect(textOf(savedProfile(ali), '.user-redId')).toBe('小红书号：ali_skin');
  expect(textOf(savedProfile(ali), '.user-IP')).toBe(' IP属地：浙江');
  expect(textOf(savedProfile(ali), '.user-desc')).toBe(ali.bio);
  expect(dom(savedProfile(ali)).querySelectorAll('.user-image')).toHaveLength(2);
});

test('the description of the page gives a lower bound', () => {
  expect(savedProfile(ali)).toContain('有1万+位粉丝');
});

test('collected cards belong to others, yet their covers name the owner', () => {
  const panels = [...dom(savedProfile(ali)).querySelectorAll('.tab-content-item')];
  expect(panels).toHaveLength(3);
  const cards = [...(panels[1]?.querySelectorAll('section.note-item') ?? [])];
  expect(cards.length).toBeGreaterThan(5);
  for (const card of cards) {
    expect(card.querySelector('a.cover')?.getAttribute('href')).toContain(`/user/profile/${ali.id}/`);
    expect(card.querySelector('a.author')?.getAttribute('href')).not.toContain(ali.id);
  }
});

test('a guest reads likes, but no ids, and is never told that the list ends', () => {
  const page = savedProfile(ali, 'guest');
  const covers = [...dom(page).querySelectorAll('#userPostedFeeds a.cover')];
  expect(covers.length).toBeGreaterThan(5);
  for (const cover of covers) expect(cover.getAttribute('href')).toMatch(/^\/user\/profile\/[0-9a-f]{24}\/\?/);
  expect(evaluated(page).user.noteQueries[0].hasMore).toBe(true);
  expect(textOf(page, '#userPostedFeeds .count')).toBe(String(ali.posts[0]?.likes));
});

test('a note page holds its figures, its text and its comments', () => {
  const post = ali.posts.find(({ comments, mentions }) => comments > 0 && comments < 12 && mentions.length === 0);
  if (post === undefined) throw new Error('no small note');
  const page = dom(savedNote(ali, post.id));
  const figures = [...page.querySelectorAll('.interact-container .left .count')].map(({ textContent }) => textContent);
  expect(figures).toEqual([post.likes, post.collects, post.comments].map(String));
  expect(page.querySelector('#detail-desc')?.textContent.trim()).toBe(post.text);
  expect(page.querySelector('.comments-container .total')?.textContent).toBe(`共 ${post.comments} 条评论`);
  const hidden = [...page.querySelectorAll('.show-more')].reduce(
    (sum, { textContent }) => sum + Number(/\d+/.exec(textContent)?.[0]),
    0
  );
  expect(page.querySelectorAll('.comment-item').length + hidden).toBe(post.comments);
  expect(page.querySelector('.comments-container .end-container')?.textContent).toBe('- THE END -');
  const { note } = evaluated(savedNote(ali, post.id)).note.noteDetailMap[post.id];
  expect(note).toMatchObject({ time: Date.parse(post.publishedAt), title: post.title });
});

test('dates come in all forms', () => {
  const lines = ali.posts.map(({ id }) => /<span class="date">(.*?)<\/span>/.exec(savedNote(ali, id))?.[1] ?? '');
  for (const form of [/^\d天前/, /^\d\d-\d\d 浙江$/, /^\d{4}-\d\d-\d\d/, /^编辑于 /, /^\d\d-\d\d \d\d:\d\d/])
    expect(lines.find(line => form.test(line))).toBeDefined();
});

test('a hostile text stays text', () => {
  const page = savedProfile({
    ...ali,
    nickname: '<img src=x onerror=alert(1)>',
    bio: '<!--<script></script><script>boom()'
  });
  expect(textOf(page, '.user-name')).toBe('<img src=x onerror=alert(1)>');
  expect(dom(page).querySelectorAll('script')).toHaveLength(1);
  expect(stateText(page)).not.toContain('<');
  expect(evaluated(page).user.userPageData.basicInfo.desc).toBe('<!--<script></script><script>boom()');
});

test.each([
  ['https://www.xiaohongshu.com/explore', 200, 'text/html'],
  ['https://www.xiaohongshu.com/website-login/error?error_code=300013', 200, 'text/html'],
  ['https://www.xiaohongshu.com/user/profile/5c3a1c0e0000000001001234', 200, 'text/html'],
  ['https://www.xiaohongshu.com/nothing/here', 404, 'text/html'],
  ['https://www.xiaohongshu.com/practice/app', 200, 'text/javascript'],
  ['https://sns-webpic-qc.xhscdn.com/abc!nc_n_webp_mw_1', 200, 'image/svg+xml'],
  ['https://example.com/', 404, 'text/plain']
])('%s answers %i', (url, status, type) => {
  expect(site.respond(url)).toMatchObject({ status, contentType: expect.stringContaining(type) });
});

test('the same time gives the same site', () => {
  expect(practiceSite({ now }).respond(ali.url)).toEqual(site.respond(ali.url));
});
