import { expect, test } from 'vitest';
import { noteAt } from '@/lib/campaign/note-address';

const ID = '68a1b2c3000000001203abcd';
const OTHER = '68a1b2c3000000001203abce';
const USER = '5f3a1c0e0000000001008400';
const note = { postId: ID };

test.each([
  [ID, note],
  [` ${ID}\n`, note],
  [ID.toUpperCase(), note],
  ['６８a1b2c3000000001203abcd', note],
  [`https://www.xiaohongshu.com/explore/${ID}`, note],
  [`https://www.xiaohongshu.com/explore/${ID}/`, note],
  [`https://www.xiaohongshu.com/explore/${ID}?xsec_token=ABsecret=&xsec_source=pc_feed`, note],
  [`http://xiaohongshu.com/explore/${ID}#comments`, note],
  [`www.xiaohongshu.com/explore/${ID}`, note],
  [`https://www.xiaohongshu.com/discovery/item/${ID}?source=webshare&xhsshare=pc_web&xsec_token=AB=`, note],
  [`https://www.rednote.com/discovery/item/${ID}`, note],
  [`https://www.rednote.com/explore/${ID}`, note],
  [`https://m.rednote.com/note/${ID}`, note],
  [`https://www.xiaohongshu.com/search_result/${ID}?xsec_token=AB=&xsec_source=`, note],
  [`https://www.xiaohongshu.com/user/profile/${USER}/${ID}?xsec_token=AB=&xsec_source=pc_user`, note],
  [`https://creator.xiaohongshu.com/statistics/note-detail?noteId=${ID}`, note],
  [`https://creator.xiaohongshu.com/statistics/note-detail?from=list&noteId=${ID}`, note],
  [`【早八底妆】 😆 Ab1 😆 https://www.xiaohongshu.com/discovery/item/${ID}?source=webshare，复制本条信息`, note],
  [`https://www.xiaohongshu.com/explore/${ID} https://www.rednote.com/explore/${ID}`, note],
  [`https://www.xiaohongshu.com/explore/${ID} https://www.xiaohongshu.com/explore/${OTHER}`, { why: 'several' }],
  ['http://xhslink.com/a/AbCdEf', { why: 'short' }],
  ['http://xhslink.com/m/AbCdEf，复制本条信息', { why: 'short' }],
  ['xhslink.cn/o/AbCdEf', { why: 'short' }],
  [`https://www.xiaohongshu.com/user/profile/${USER}?xsec_token=AB=`, { why: 'creator' }],
  ['', { why: 'empty' }],
  ['  ', { why: 'empty' }],
  ['早八底妆', { why: 'unclear' }],
  ['https://www.xiaohongshu.com/explore', { why: 'unclear' }],
  [`https://www.xiaohongshu.com/explore/${ID}0`, { why: 'unclear' }],
  [`https://www.xiaohongshu.com/explore/${ID.slice(1)}`, { why: 'unclear' }],
  [`${ID}0`, { why: 'unclear' }],
  [ID.slice(1), { why: 'unclear' }],
  [`https://example.com/explore/${ID}`, { why: 'unclear' }],
  [`https://notxiaohongshu.com/explore/${ID}`, { why: 'unclear' }],
  [`https://www.xiaohongshu.com.example.com/explore/${ID}`, { why: 'unclear' }],
  ['6.8E+23', { why: 'unclear' }],
  ['x'.repeat(20_000), { why: 'unclear' }]
])('"%.90s"', (text, means) => expect(noteAt(text)).toEqual(means));

test('nothing of the address but the id is given on', () => {
  const found = noteAt(`https://www.xiaohongshu.com/explore/${ID}?xsec_token=ABsecret=`);
  expect(JSON.stringify(found)).not.toContain('secret');
});
