import { expect, test } from 'vitest';
import { dom, evaluated, header, textOf } from './looking';
import { accounts, practiceSite, savedProfile } from './site';

const now = Date.parse('2026-11-20T08:15:00.000Z');
const site = practiceSite({ now });

const [ali] = site.creators;
if (!ali) throw new Error('The site has no creator');

const at = (path: string) => `https://www.xiaohongshu.com${path}`;
const SEARCH = at('/search_result?keyword=%E6%8A%A4%E8%82%A4');

test('a search shows 20 results with their day, and the related searches among them', () => {
  const page = dom(site.saved(SEARCH));
  const cards = [...page.querySelectorAll('#searchFeeds > section')];
  expect(cards).toHaveLength(21);
  const [related] = cards.filter(card => card.querySelector('.query-note-item'));
  expect(related?.querySelector('a.cover, a.author')).toBeNull();
  const results = cards.filter(card => card !== related);
  for (const card of results) {
    expect(card.querySelector('.author .time')?.textContent).toMatch(/前$|^昨天 |^今天 |^\d\d-\d\d$|^\d{4}-\d\d-\d\d$/);
    expect(card.querySelector('a.cover')?.getAttribute('href')).toMatch(/^\/search_result\/[0-9a-f]{24}\?xsec_token=/);
  }
  const { search } = evaluated(site.saved(SEARCH));
  const kinds = search.feeds.map((row: { modelType: string }) => row.modelType);
  expect(kinds.filter((kind: string) => kind === 'note')).toHaveLength(20);
  expect(kinds).toContain('rec_query');
  expect(search.feeds[0].noteCard.cornerTagInfo).toEqual([
    { type: 'publish_time', text: results[0]?.querySelector('.time')?.textContent }
  ]);
});

test('words of a search that stand in a link twice encoded are the same words', () => {
  expect(textOf(site.saved(at('/search_result?keyword=%25E6%258A%25A4%25E8%2582%25A4')), 'title')).toBe(
    '护肤 - 小红书'
  );
});

test('a search has an end, and another order of the same results', () => {
  const page = (from: number, order = '') =>
    JSON.parse(site.respond(at(`/practice/data/search?id=%E6%8A%A4%E8%82%A4&order=${order}&from=${from}`)).body);
  expect([0, 20, 40].map(from => [page(from).cards.length, page(from).hasMore])).toEqual([
    [21, true],
    [20, true],
    [14, false]
  ]);
  const likes = page(0, '最多点赞').cards.flatMap((card: string) => textOf(card, '.like-wrapper .count') ?? []);
  expect(likes[0]).toMatch(/万$/);
  expect(likes).not.toEqual(page(0).cards.flatMap((card: string) => textOf(card, '.like-wrapper .count') ?? []));
});

test('a guest is asked to log in before a search', () => {
  const guest = practiceSite({ now, viewer: 'guest' }).saved(SEARCH);
  expect(textOf(guest, '.search-layout')).toContain('登录后查看搜索结果');
  expect(dom(guest).querySelectorAll('.feeds-container section')).toHaveLength(0);
  expect(evaluated(guest).search.feeds).toEqual([]);
});

test('a board shows 37 notes of others, whose rows tell their times', () => {
  const address = at('/board/65f000000000000000000abc');
  expect(dom(site.saved(address)).querySelectorAll('#boardFeeds > section')).toHaveLength(37);
  const { notes, hasMore } = evaluated(site.saved(address)).board.boardFeedsMap['65f000000000000000000abc'];
  expect(hasMore).toBe(true);
  for (const { id, noteCard } of notes)
    expect(Math.floor(noteCard.time / 1000)).toBe(Number.parseInt(id.slice(0, 8), 16));
  const rest = JSON.parse(site.respond(at('/practice/data/board?id=65f000000000000000000abc&from=37')).body);
  expect([rest.cards.length, rest.hasMore]).toEqual([15, false]);
});

test.each(['/explore/', '/discovery/item/', '/search_result/', `/user/profile/${ali.id}/`])(
  'a note has a page of its own at %s',
  path => {
    const [post] = ali.posts;
    expect(textOf(site.saved(at(path + post?.id)), '#detail-title')).toBe(post?.title);
  }
);

test('rednote’s feed leads to /discovery/item/', () => {
  const cover = dom(site.saved('https://www.rednote.com/explore')).querySelector('#exploreFeeds a.cover');
  expect(cover?.getAttribute('href')).toMatch(/^\/discovery\/item\/[0-9a-f]{24}\?/);
});

test.each([
  ['/login?redirectPath=%2F', '登录后查看更多内容'],
  ['/website-login/captcha?redirectPath=%2F', '请通过验证'],
  ['/website-login/error?error_code=300013', '访问频次异常，请勿频繁操作300013'],
  ['/website-login/error?error_code=300015', '请尝试关闭/卸载风险插件'],
  ['/404', '你访问的页面不见了'],
  ['/404?source=note&error_code=300031', '当前笔记暂时无法浏览300031'],
  ['/explore/6a0000000000000000000000', '当前笔记暂时无法浏览300031']
])('%s says why there is nothing', (path, words) => {
  const page = site.saved(at(path));
  expect(textOf(page, '.main-content')).toContain(words);
  expect(evaluated(page).user.userPageData).toEqual({});
});

test('a closed account shows a name and no figure, and its state says that it is closed', () => {
  const page = site.saved(at(`/user/profile/${accounts.banned}`));
  expect(textOf(page, '.empty-text')).toBe('账号封禁');
  expect(dom(page).querySelector('.user-interactions')).toBeNull();
  const { user } = evaluated(page);
  expect(user.userAccountStatus.toast).toBe('账号封禁');
  expect(user.bannedInfo).toMatchObject({ userId: accounts.banned, serverBanned: true });
});

test('nobody follows their own page; others’ likes are locked', () => {
  const own = dom(site.saved(at(`/user/profile/${accounts.own}`)));
  expect(own.querySelector('.info-right-area')?.children).toHaveLength(0);
  expect(own.querySelector('.sub-tabs')?.textContent).toBe('笔记・1083专辑・116');
  expect(own.querySelector('.lock-icon')).toBeNull();
  const other = dom(savedProfile(ali));
  expect(other.querySelector('.follow-button')).not.toBeNull();
  expect(other.querySelector('.reds-tab-item:last-child .lock-icon')).not.toBeNull();
});

test('an account of a great size is told in 亿, an empty one in words', () => {
  expect(header(site.saved(at(`/user/profile/${accounts.giant}`)))).toMatchObject({
    粉丝: '5375.4万',
    获赞与收藏: '1.2亿'
  });
  expect(textOf(site.saved(at(`/user/profile/${accounts.empty}`)), '.empty-text')).toBe('TA 还没有发布任何内容哦');
});
