import { describe, expect, it } from 'vitest';
import { type Route, routeOf } from '@/lib/reader/routes';
import { reasoned } from './reading';

const CREATOR = '5f3a1c0e0000000001008400';
const POST = '68a1b2c3000000001203abcd';

describe('routeOf', () => {
  it.each<[string, Route]>([
    [`https://www.xiaohongshu.com/user/profile/${CREATOR}`, { page: 'profile', creatorId: CREATOR }],
    [`https://www.rednote.com/user/profile/${CREATOR}`, { page: 'profile', creatorId: CREATOR }],
    [
      `https://www.xiaohongshu.com/user/profile/${CREATOR}?xsec_token=AB%3D&xsec_source=pc_feed`,
      { page: 'profile', creatorId: CREATOR }
    ],
    [
      `https://www.xiaohongshu.com/user/profile/${CREATOR}?tab=fav&subTab=note`,
      { page: 'profile', creatorId: CREATOR }
    ],
    [`https://www.xiaohongshu.com/user/profile/${CREATOR}/`, { page: 'profile', creatorId: CREATOR }],
    [`https://www.xiaohongshu.com/user/profile/${CREATOR.toUpperCase()}#top`, { page: 'profile', creatorId: CREATOR }],
    [`https://www.xiaohongshu.com/user/profile/${CREATOR}/${POST}?xsec_source=pc_user`, { page: 'note', postId: POST }],
    [`https://www.xiaohongshu.com/explore/${POST}?xsec_token=AB`, { page: 'note', postId: POST }],
    [`https://www.rednote.com/discovery/item/${POST}?source=webshare`, { page: 'note', postId: POST }],
    [`https://www.xiaohongshu.com/search_result/${POST}?xsec_token=AB`, { page: 'note', postId: POST }],
    ['https://www.xiaohongshu.com/', { page: 'feed' }],
    ['https://www.xiaohongshu.com/explore', { page: 'feed' }],
    ['https://www.rednote.com/explore?channel_id=homefeed_recommend', { page: 'feed' }],
    ['https://www.xiaohongshu.com/search_result?keyword=%25E9&type=51', { page: 'feed' }],
    [`https://www.xiaohongshu.com/board/${POST}?source=web_user_page`, { page: 'feed' }],
    ['https://www.xiaohongshu.com/board/5f3a', { page: 'other' }],
    ['https://www.xiaohongshu.com/explorers', { page: 'other' }],
    ['https://www.xiaohongshu.com/user/profile/5f3a', { page: 'other' }],
    [`https://www.xiaohongshu.com/user/profile/${CREATOR}/x`, { page: 'other' }],
    ['https://www.xiaohongshu.com/login?redirectPath=%2Fexplore', { page: 'other', refusal: 'wall' }],
    ['https://www.rednote.com/website-login?redirectPath=%2F', { page: 'other', refusal: 'wall' }],
    ['https://www.xiaohongshu.com/website-login/captcha?verifyUuid=1', { page: 'other', refusal: 'captcha' }],
    ...[300011, 300012, 300013, 300015].map((code): [string, Route] => [
      `https://www.xiaohongshu.com/website-login/error?redirectPath=%2F&error_code=${code}&error_msg=x`,
      { page: 'other', refusal: 'blocked' }
    ]),
    ['https://www.xiaohongshu.com/website-login/error', { page: 'other', refusal: 'blocked' }],
    ['https://www.xiaohongshu.com/website-login/error?error_code=300017', { page: 'other', refusal: 'not-found' }],
    ['https://www.xiaohongshu.com/website-login/error?error_code=300031', { page: 'other', refusal: 'not-found' }],
    ['https://www.xiaohongshu.com/404?source=x&error_code=300031', { page: 'other', refusal: 'not-found' }],
    ['https://www.rednote.com/404', { page: 'other', refusal: 'not-found' }],
    // Where the login leads back to says nothing about the wall.
    ['https://www.xiaohongshu.com/login?redirectPath=%2Fcaptcha%3Fx%3D300031', { page: 'other', refusal: 'wall' }],
    ['https://www.xiaohongshu.com/about?then=/login', { page: 'other' }],
    [`https://creator.xiaohongshu.com/user/profile/${CREATOR}`, { page: 'other' }],
    [`https://www.xiaohongshu.com.evil.example/user/profile/${CREATOR}`, { page: 'other' }],
    [`http://www.xiaohongshu.com/user/profile/${CREATOR}`, { page: 'other' }],
    ['https://', { page: 'other' }],
    ['javascript:void 0', { page: 'other' }]
  ])('%s', (url, route) => {
    expect(reasoned(routeOf(url))).toEqual(route);
  });
});
