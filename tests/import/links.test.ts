import { describe, expect, test } from 'vitest';
import { linksIn } from '@/lib/import/links';

const ONE = '5f3a1c0e0000000001008400';
const TWO = '60a1b2c3000000000203abcd';
const profile = `https://www.xiaohongshu.com/user/profile/${ONE}`;

describe('whom a text means', () => {
  test.each([
    [profile, [ONE]],
    [`xiaohongshu.com/user/profile/${ONE}`, [ONE]],
    [`http://www.rednote.com/user/profile/${ONE}/`, [ONE]],
    [`https://www.xiaohongshu.com/user/profile/${ONE.toUpperCase()}`, [ONE]],
    [`${profile}?xsec_token=AB${TWO}&xsec_source=pc_note`, [ONE]],
    [`${profile}/${TWO}?xsec_source=pc_user`, [ONE]],
    [`https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/${ONE}?track_id=kol_${TWO}`, [ONE]],
    [ONE, [ONE]],
    [` ${ONE}\t`, [ONE]],
    [`达人ID：${ONE}，${TWO}`, [ONE, TWO]],
    [`看看她（${profile}）和 rednote.com/user/profile/${TWO}。`, [ONE, TWO]],
    [`${profile} ${ONE}`, [ONE]],
    [`\uff55\uff53\uff45\uff52 ${profile}`, [ONE]],
    [`https://example.com/user/profile/${ONE}`, []],
    [`${ONE}0`, []],
    [`x${ONE}`, []],
    ['阿梨护肤笔记', []],
    ['', []]
  ])('%s', (text, ids) => expect(linksIn(text).ids).toEqual(ids));

  test.each([
    ['3 阿梨 http://xhslink.com/m/2aBcDeF 复制打开', ['http://xhslink.com/m/2aBcDeF']],
    ['xhslink.cn/o/9x?share=1', ['xhslink.cn/o/9x']],
    [profile, []]
  ])('short links of %s', (text, short) => expect(linksIn(text).short).toEqual(short));

  test.each([
    `https://www.xiaohongshu.com/explore/${ONE}?xsec_token=ABCD=`,
    `www.xiaohongshu.com/discovery/item/${ONE}`,
    `https://www.rednote.com/search_result/${ONE}`
  ])('a link to a note names nobody: %s', text => {
    expect(linksIn(text).ids).toEqual([]);
    expect(linksIn(text).notes).toHaveLength(1);
    expect(linksIn(text).notes.join()).not.toContain('token');
  });

  test.each([
    ['5.99999999999999E+23', true],
    ['6E+23', true],
    ['6.0e23', false],
    ['2900', false],
    [ONE, false]
  ])('%s was an id: %s', (text, isSpoiled) => expect(linksIn(text).isSpoiled).toBe(isSpoiled));

  test('a megabyte is read at once', () => {
    expect(linksIn('0123456789abcdef '.repeat(60_000) + profile).ids).toEqual([ONE]);
    expect(linksIn('a.'.repeat(500_000)).ids).toEqual([]);
  });
});
