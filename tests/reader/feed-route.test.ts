import { expect, it } from 'vitest';
import { feedRouteOf } from '@/lib/reader/feed-route';

const BOARD = '64aa00bb00000000010012cd';

it.each([
  ['https://www.xiaohongshu.com/', 'explore', '/explore'],
  ['https://www.xiaohongshu.com/explore', 'explore', '/explore'],
  ['https://www.rednote.com/explore/?language=en#top', 'explore', '/explore'],
  ['https://www.xiaohongshu.com/explore?channel_id=homefeed_recommend', 'explore', '/explore'],
  ['https://www.xiaohongshu.com/explore?channel_id=homefeed.food_v3', 'explore', '/explore homefeed.food_v3'],
  [`https://www.xiaohongshu.com/board/${BOARD.toUpperCase()}?xsec_token=SECRET`, 'board', `/board/${BOARD}`],
  ['https://www.xiaohongshu.com/search_result?keyword=%E9%9D%A2%E9%9C%9C&type=51', 'search', '/search_result 面霜'],
  // Links of hash-tags encode their word twice.
  ['https://www.rednote.com/search_result?keyword=%25E9%259D%25A2%25E9%259C%259C', 'search', '/search_result 面霜'],
  ['https://www.xiaohongshu.com/search_result?source=x&keyword=H%26M', 'search', '/search_result H&M'],
  ['https://www.xiaohongshu.com/search_result?keyword=100%25', 'search', '/search_result 100%'],
  ['https://www.xiaohongshu.com/search_result?keyword=%E9', 'search', '/search_result %E9'],
  ['https://www.xiaohongshu.com/search_result', 'search', '/search_result'],
  ['https://www.xiaohongshu.com/search_result?keyword=a%2526xsec_token%253DSECRET', 'search', '/search_result a'],
  ['https://www.xiaohongshu.com/search_result?xsec_token=SECRET&keyword=a', 'search', '/search_result a']
])('%s', (url, kind, of) => {
  expect(feedRouteOf(url)).toEqual({ kind, of });
});

it.each([
  'https://www.xiaohongshu.com/explore/68a1b2c3000000001203abcd',
  'https://www.xiaohongshu.com/search_result/68a1b2c3000000001203abcd?keyword=x',
  'https://www.xiaohongshu.com/board/5f3a',
  'https://www.xiaohongshu.com/user/profile/5f3a1c0e0000000001008400',
  'https://www.xiaohongshu.com/login'
])('%s is none', url => {
  expect(feedRouteOf(url)).toBeUndefined();
});

it('is no longer than a feed may be named', () => {
  const url = `https://www.xiaohongshu.com/search_result?keyword=${encodeURIComponent('长'.repeat(400))}`;
  expect(feedRouteOf(url)?.of).toBe(`/search_result ${'长'.repeat(285)}`);
});
