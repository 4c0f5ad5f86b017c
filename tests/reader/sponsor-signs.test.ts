import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import { sponsorSigns, withSponsorSigns } from '@/lib/reader/sponsor-signs';

const kinds = (text: string) => sponsorSigns({ text }).map(({ kind, quote }) => `${kind}: ${quote}`);

describe('sponsorSigns', () => {
  it.each([
    ['感谢某品牌邀请，体验很好', '感谢某品牌邀请'],
    ['感谢 @某某 的邀请', '感谢 @某某 的邀请'],
    ['谢谢雅诗兰黛寄送的小样', '谢谢雅诗兰黛寄送的小样'],
    ['用我的优惠码 ALI10', '用我的优惠码 ALI10'],
    ['我是某品牌体验官', '我是某品牌体验官'],
    ['这次受邀去了上海', '这次受邀去了上海'],
    ['好用！\n【广告】', '广告'],
    ['本条为广告', '本条为广告'],
    ['#广告', '#广告'],
    ['品牌合作', '品牌合作'],
    ['利益相关：品牌送了一瓶', '利益相关：品牌送了一瓶'],
    ['This video is sponsored by Mecca', 'This video is sponsored by Mecca'],
    ['AD', 'AD']
  ])('takes %j for a disclosure', (text, quote) => {
    expect(kinds(text)).toEqual([`disclosure-word: ${quote}`]);
  });

  it.each([
    '自费，非广告',
    '没有收广告费，纯分享',
    '不是品牌合作',
    '无广自购',
    '利益不相关',
    '地铁里看到的广告好好笑',
    '和朋友合作拍的',
    '明星代言翻车了',
    '蒲公英开了',
    '感谢大家的喜欢',
    'not sponsored',
    'Adelaide is a gifted city, add it',
    ''
  ])('takes nothing from %j', text => {
    expect(kinds(text)).toEqual([]);
  });

  it('weighs each clause by itself', () => {
    expect(kinds('这支自费，那支是品牌方送的')).toEqual(['disclosure-word: 那支是品牌方送的']);
  });

  it('looks at topics and mentions by themselves', () => {
    const signs = sponsorSigns({
      text: '早安 #广告 #某品牌体验官 #好物推荐 @某品牌官方旗舰店 @小红',
      mentions: ['某品牌官方旗舰店', '小红']
    });
    expect(signs).toEqual([
      { kind: 'disclosure-word', quote: '#广告' },
      { kind: 'brand-topic', quote: '#某品牌体验官' },
      { kind: 'brand-mention', quote: '@某品牌官方旗舰店' }
    ]);
  });

  it('stays within bounds', () => {
    const signs = sponsorSigns({
      text: Array.from({ length: 300 }, (_, i) => `受邀${i}${'长'.repeat(600)}`).join('，')
    });
    expect(signs).toHaveLength(100);
    expect(signs[0]?.quote).toHaveLength(500);
  });
});

describe('withSponsorSigns', () => {
  const id = '68a1b2c3000000001203abcd';
  const note: Observation = {
    page: 'note',
    creatorId: '5f3a1c0e0000000001008400',
    at: '2026-11-20T08:15:02.000Z',
    viewer: 'signed-in',
    drift: []
  };

  it('unites what the page names with what the words say, each once', () => {
    const tag = { kind: 'brand-tag', quote: '某品牌' } as const;
    const told = { id, opened: true, text: '今天受邀', sponsorSigns: [tag, tag] };
    expect(withSponsorSigns({ ...note, posts: [told] }).posts?.[0]?.sponsorSigns).toEqual([
      tag,
      { kind: 'disclosure-word', quote: '今天受邀' }
    ]);
  });

  it('says of an opened note without a sign that it has none, and nothing of a card', () => {
    const posts = [
      { id, opened: true, text: '早八' },
      { id, title: '受邀' }
    ];
    expect(withSponsorSigns({ ...note, posts }).posts).toEqual([
      { id, opened: true, text: '早八', sponsorSigns: [] },
      { id, title: '受邀' }
    ]);
    expect(withSponsorSigns(note)).toEqual(note);
  });
});
