import { beforeEach, describe, expect, test } from 'vitest';
import { clearFigure, flagWords, raisedSentence } from '@/components/inspection/flag-sentence';
import { nameOf } from '@/components/words/names';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Subject } from '@/lib/measures/measure';
import { redFlags } from '@/lib/red-flags/red-flags';
import {
  ago,
  exactly,
  header,
  idFrom,
  liked,
  NOW,
  postAt,
  reading,
  subjectOf,
  times,
  wholeList
} from '@/tests/measures/evidence';
import { speak } from '../words/speak';

const at = new Date(NOW).toISOString();

/** What a flag says of a subject, judged for real, with its state before it. */
function said(id: string, subject: Subject): string {
  const flag = redFlags.find(one => one.id === id);
  const finding = flag?.judge(subject);
  if (finding === undefined || finding.status === 'unknown') return 'unknown';
  if (finding.status === 'clear') return `clear: ${clearFigure({ id, ...finding }, at)}`;
  return `${finding.severity}: ${raisedSentence({ id, ...finding }, at)}`;
}

const quoted = (followers: number, priceYuan: number) =>
  subjectOf({
    profile: header({ followers }),
    quotes: [{ kind: 'image', priceYuan, at: ago(1), from: 'user' }]
  });
const women = (value: number, brief = true) =>
  subjectOf(
    {
      audience: { femaleShare: { value, at: ago(0), from: 'user' } },
      posts: liked(times(12, 100), { title: '干皮面霜成分测评' })
    },
    brief ? { brief: { name: 'Spring', audience: { femaleShare: [0.75, 1] } } } : {}
  );
const engaging = (followers: number, likes: number) =>
  subjectOf({ profile: header({ followers }), posts: liked(times(20, likes)) });
const run = (n: number, from: number, every: number) =>
  Array.from({ length: n }, (_, place) => postAt(from + place * every));
const posting = (facts: Partial<Dossier>, ...runs: ReturnType<typeof run>[]) =>
  subjectOf({ posts: runs.flat(), listing: wholeList, ...facts });
const answered = (value: 'none' | 'minor' | 'major', happenedOn?: string) =>
  subjectOf({ answers: { controversy: { value, at: ago(0), ...(happenedOn && { happenedOn }) } } });

/** Follower counts, one a day up to yesterday: 20 more each day, then the jump and what came after it. */
const spiking = (before: number, gain: number, facts: Partial<Dossier> = {}, after: number[] = []) =>
  subjectOf({
    snapshots: [...Array.from({ length: 12 }, (_, day) => before - (11 - day) * 20), before + gain, ...after].map(
      (followers, place, all) => ({
        at: ago(all.length - place),
        followers: exactly(followers),
        from: 'marketplace' as const
      })
    ),
    ...facts
  });
/** Comments under two notes: plain praise, then emoji, then what is about the note. */
const commented = (generic: number, emoji: number, other: number, facts: Partial<Dossier> = {}) =>
  subjectOf({
    posts: liked(times(4, 100)),
    comments: [
      ...times(generic, '好看'),
      ...times(emoji, '[派对R]'),
      ...Array.from({ length: other }, (_, place) => `第 ${place} 步的火候我一直掌握不好，原来要先关火`)
    ].map((text, place) => ({ id: idFrom(2, 5_000 + place), postId: idFrom(4, place % 2), text })),
    ...facts
  });
const searched = (followers: number, notes: number, facts: Partial<Dossier> = {}, paid = 0) =>
  subjectOf({
    profile: header({ followers }),
    posts: Array.from({ length: notes }, (_, place) =>
      postAt(4 + place, {
        opened: true,
        text: '今天的记录',
        sponsorSigns: place < paid ? [{ kind: 'disclosure-word', quote: '感谢品牌邀请' }] : []
      })
    ),
    ...facts
  });
const aged = (young: number, facts: Partial<Dossier> = {}) =>
  subjectOf(
    { audience: { ages: { value: { '18-24': young, '25-34': 1 - young }, at: ago(0), from: 'user' } }, ...facts },
    { brief: { name: 'Spring', audience: { ages: ['18-24'] } } }
  );

/** Women and ages both known, and both asked for. */
const womenAndAges = (femaleShare: number, young: number) =>
  subjectOf(
    {
      audience: {
        femaleShare: { value: femaleShare, at: ago(0), from: 'user' },
        ages: { value: { '18-24': young, '25-34': 1 - young }, at: ago(0), from: 'user' }
      }
    },
    { brief: { name: 'Spring', audience: { femaleShare: [0.75, 1], ages: ['18-24'] } } }
  );
const worded = () =>
  subjectOf({
    posts: [
      ...liked(times(25, 100), { title: '今天的早餐' }),
      postAt(40, { title: '这款面霜真的能根治痘痘' }),
      postAt(41, { title: '跟着我稳赚不赔' })
    ]
  });

const cases: [string, Subject, english: string, chinese: string][] = [
  [
    'low-engagement',
    engaging(100_000, 100),
    'critical: Mean engagement 0.13% (0.11–0.19%, last 20 notes): under the 2% line and under the 0.5% median of accounts this size. Ask for the last 30 days of dashboard data.',
    'critical: 平均互动率 0.13%（0.11–0.19%，近 20 篇），低于 2% 的警戒线，也低于同量级中位 0.5%。向创作者要近 30 天的后台数据。'
  ],
  [
    'low-engagement',
    engaging(100_000, 600),
    'warn: Mean engagement 0.75% (0.65–1.14%, last 20 notes): under the 2% line, yet better than about 63% of accounts this size. Price it by engagement.',
    'warn: 平均互动率 0.75%（0.65–1.14%，近 20 篇），低于 2% 的警戒线，但仍优于约 63% 的同量级账号。按实际互动谈价。'
  ],
  ['low-engagement', engaging(20_000, 400), 'clear: 2.90%, alarm below 0.07%', 'clear: 2.90%，警戒线 0.07%'],
  [
    'underpriced',
    quoted(3_000_000, 500),
    'critical: A quote of ¥500 is only 0.3% of the ¥170,000 mid estimate. Confirm it comes from the creator, then ask what it covers.',
    'critical: 报价 ¥500，只有估价中位 ¥170,000 的 0.3%。先确认是本人报价，再问清含什么。'
  ],
  [
    'underpriced',
    quoted(36_000, 600),
    'warn: A quote of ¥600 is 21% of the ¥2,900 mid estimate. Ask what it leaves out.',
    'warn: 报价 ¥600，是估价中位 ¥2,900 的 21%。先问清是否含授权与排期。'
  ],
  [
    'underpriced',
    quoted(9_000, 30),
    'info: A quote of ¥30 is 4.2% of the ¥720 mid estimate; low prices are common under 10K followers. Check the unit: was it meant in thousands?',
    'info: 报价 ¥30，是估价中位 ¥720 的 4.2%；万粉以下的账号报价低很常见。检查一下单位，是不是把千元或万元写成了元。'
  ],
  [
    'underpriced',
    quoted(100_000, 80_000),
    'info: A quote of ¥80,000 is 10.0 times the ¥8,000 mid estimate, above the usual range. Negotiate.',
    'info: 报价 ¥80,000，是估价中位 ¥8,000 的 10.0 倍，高于市场常见范围。可以谈价。'
  ],
  ['underpriced', quoted(100_000, 8_000), 'clear: Quote is 100% of the estimate', 'clear: 报价是估价中位的 100%'],
  [
    'audience-mismatch',
    women(0.2),
    'critical: 20% women, target 75–100%: 55 points off. Ask for the audience page of their dashboard before you decide.',
    'critical: 女性占比 20%，目标 75–100%，差 55 个百分点。向创作者要后台粉丝画像，再决定。'
  ],
  [
    'audience-mismatch',
    women(0.5, false),
    'warn: 50% women, usual in skincare: 72–97%: 22 points off. Check whether this is the audience you want.',
    'warn: 女性占比 50%，护肤类账号通常 72–97%，差 22 个百分点。核对粉丝画像是否符合目标人群。'
  ],
  [
    'audience-mismatch',
    women(0.65),
    'info: 65% women, target 75–100%: 10 points off.',
    'info: 女性占比 65%，目标 75–100%，差 10 个百分点。'
  ],
  ['audience-mismatch', women(0.88), 'clear: 88% women, target 75–100%', 'clear: 女性 88%，目标 75–100%'],
  ['audience-mismatch', women(0.88, false), 'clear: 88% women, usual 72–97%', 'clear: 女性 88%，通常 72–97%'],
  [
    'irregular-posting',
    posting({}, run(50, 94, 6 / 50), run(25, 110, 10)),
    'critical: 50 notes in one week (from Aug 12), then 94 days silent (since Aug 18). Ask about their plans before you book.',
    'critical: 一周内发了 50 篇（8 月 12 日起），之后停更 94 天（8 月 18 日至今）。排期前先问清更新计划。'
  ],
  [
    'irregular-posting',
    posting({}, run(49, 94, 6 / 49), run(25, 110, 10)),
    'warn: Uneven: up to 49 notes in a week (from Aug 12), and 94 days silent at most (since Aug 18). Confirm dates before you book.',
    'warn: 更新忽密忽疏：最多一周 49 篇（8 月 12 日起），最长停更 94 天（8 月 18 日至今）。排期前先确认档期。'
  ],
  [
    'irregular-posting',
    posting({}, run(10, 1, 9), run(20, 145, 9)),
    'info: 63 days silent (Jun 28 – Aug 30).',
    'info: 停更 63 天（6 月 28 日 – 8 月 30 日）。'
  ],
  ['irregular-posting', posting({}, run(40, 1, 9)), 'clear: Longest silence 9 days', 'clear: 最长停更 9 天'],
  [
    'controversy',
    subjectOf({ profile: { sanction: reading('账号封禁') } }),
    'critical: The page shows a platform sanction: “账号封禁”. Check with the platform and the creator first.',
    'critical: 页面显示平台处理：“账号封禁”。合作前向平台和创作者核实。'
  ],
  [
    'controversy',
    answered('major'),
    'critical: You marked a major controversy within 24 months. Weigh the brand risk before you decide.',
    'critical: 你标记为近 24 个月内的重大争议。先评估品牌风险，再决定。'
  ],
  [
    'controversy',
    answered('major', '2020-01-01'),
    'warn: You marked a major controversy over 24 months ago. Check that it has settled.',
    'warn: 你标记为 24 个月以前的重大争议。确认是否已经平息。'
  ],
  [
    'controversy',
    answered('minor'),
    'warn: You marked a minor controversy. Read the discussion before you decide.',
    'warn: 你标记为轻微争议。看一遍相关讨论再决定。'
  ],
  ['controversy', answered('none'), 'clear: Your answer: none', 'clear: 你的回答：没有'],
  [
    'follower-spike',
    spiking(69_000, 12_430),
    'warn: +12,450 followers between Nov 17 and Nov 19 (18% of 69K). The notes from around then were not all read, so one of them may explain it. Ask for the dashboard of those days.',
    'warn: 11 月 17 日至 11 月 19 日涨粉 12,450，是此前粉丝数（6.9万）的 18%。前后的笔记没有读全，也许有爆文可以解释。可以向创作者要这几天的后台粉丝数据。'
  ],
  [
    'follower-spike',
    spiking(69_000, 12_430, { posts: liked(times(30, 900)) }),
    'critical: +12,450 followers between Nov 17 and Nov 19 (18% of 69K). No note from around then stands out from the usual 900 likes. Ask for the dashboard of those days before you decide.',
    'critical: 11 月 17 日至 11 月 19 日涨粉 12,450，是此前粉丝数（6.9万）的 18%。前后没有点赞明显高于平时（900）的笔记。向创作者要这几天的后台粉丝数据，再决定。'
  ],
  [
    'follower-spike',
    spiking(69_000, 12_000, { posts: liked(times(30, 900)) }, [78_000, 77_000]),
    'critical: +12,020 followers between Nov 15 and Nov 17 (17% of 69K). No note from around then stands out from the usual 900 likes. 33% of the gain was gone again within 30 days. The gain is within 1% of a round 12,000. Ask for the dashboard of those days before you decide.',
    'critical: 11 月 15 日至 11 月 17 日涨粉 12,020，是此前粉丝数（6.9万）的 17%。前后没有点赞明显高于平时（900）的笔记。30 天内又掉了涨幅的 33%。涨幅与整数 12,000 相差不到 1%。向创作者要这几天的后台粉丝数据，再决定。'
  ],
  [
    'follower-spike',
    spiking(69_000, 12_430, {
      posts: [...liked(times(30, 900)), postAt(3.5, { title: '一锅到底的番茄饭', likes: exactly(38_000) })]
    }),
    'info: +12,450 followers between Nov 17 and Nov 19 (18% of 69K). “一锅到底的番茄饭” came out around then and has 38K likes (usual: 900), which can explain it.',
    'info: 11 月 17 日至 11 月 19 日涨粉 12,450，是此前粉丝数（6.9万）的 18%。期间发布的“一锅到底的番茄饭”获赞 3.8万（平时 900），可以解释这次上涨。'
  ],
  [
    'follower-spike',
    spiking(69_000, 12_430, { posts: [...liked(times(30, 900)), postAt(3.5, { likes: exactly(38_000) })] }),
    'info: +12,450 followers between Nov 17 and Nov 19 (18% of 69K). A note from around then has 38K likes (usual: 900), which can explain it.',
    'info: 11 月 17 日至 11 月 19 日涨粉 12,450，是此前粉丝数（6.9万）的 18%。期间有一篇笔记获赞 3.8万（平时 900），可以解释这次上涨。'
  ],
  [
    'follower-spike',
    spiking(590_000, 12_430, { posts: liked(times(30, 900)) }),
    'info: +12,450 followers between Nov 17 and Nov 19 (2.1% of 590K). No note from around then stands out from the usual 900 likes.',
    'info: 11 月 17 日至 11 月 19 日涨粉 12,450，是此前粉丝数（59.0万）的 2.1%。前后没有点赞明显高于平时（900）的笔记。'
  ],
  ['follower-spike', spiking(69_000, 25), 'clear: Largest step +25, 13 counts', 'clear: 13 次读数，单次最多涨 25'],
  [
    'follower-spike',
    subjectOf({
      snapshots: [9_000, 8_990].map((followers, place) => ({
        at: ago(9 - place),
        followers: exactly(followers),
        from: 'page'
      }))
    }),
    'clear: No rise in 2 counts',
    'clear: 2 次读数没有上涨'
  ],
  [
    'generic-comments',
    commented(24, 6, 30),
    'info: 50% of 60 comments under 2 notes would fit under any note (40–60%, line 30%): plain praise 24, emoji only 6, other repeats 0. 43% repeat another comment word for word. Under one note half of them came within 1 min. Only comments that were loaded count, in the site’s own order.',
    'info: 2 篇笔记下的 60 条评论里，50% 放在哪篇下都说得通（40–60%，警戒线 30%）：泛泛夸赞 24、只有表情 6、其他重复 0。43% 与别的评论一字不差。有一篇笔记，一半评论集中在 1 分钟内。只算已加载的评论，按小红书自己的排序。'
  ],
  [
    'generic-comments',
    commented(15, 0, 25),
    'clear: 38% (at least 26%), alarm at 30%',
    'clear: 38%（至少 26%），警戒线 30%'
  ],
  [
    'generic-comments',
    commented(55, 2, 3),
    'critical: 95% of 60 comments under 2 notes would fit under any note (88–98%, line 85%): plain praise 55, emoji only 2, other repeats 0. 88% repeat another comment word for word. Under one note half of them came within 1 min. Only comments that were loaded count, in the site’s own order. Read the threads of a few notes before you decide.',
    'critical: 2 篇笔记下的 60 条评论里，95% 放在哪篇下都说得通（88–98%，警戒线 85%）：泛泛夸赞 55、只有表情 2、其他重复 0。88% 与别的评论一字不差。有一篇笔记，一半评论集中在 1 分钟内。只算已加载的评论，按小红书自己的排序。先读几篇笔记的评论区，再决定。'
  ],
  [
    'generic-comments',
    commented(4, 1, 35),
    'clear: 13% (at least 6.2%), alarm at 30%',
    'clear: 13%（至少 6.2%），警戒线 30%'
  ],
  [
    'no-brand-work',
    searched(520_000, 3, { marketplace: { businessPostCount: { value: 0, at: ago(1), from: 'marketplace' } } }),
    'critical: The marketplace counts no paid notes, at 520K followers. This proves nothing: many deals are not disclosed. Ask for two past campaigns with their figures before you decide.',
    'critical: 蒲公英显示合作笔记 0 篇，粉丝 52.0万。这不能证明什么：不少合作没有报备，也没有标注。先要两个过往合作案例和数据，再决定。'
  ],
  [
    'no-brand-work',
    searched(160_000, 72),
    'warn: No sign of paid work in the 72 notes that were opened, at 160K followers; of ordinary large accounts about 3.1% show none in as many. This proves nothing: many deals are not disclosed. Ask for two past campaigns with their figures.',
    'warn: 打开过的 72 篇笔记里没有合作痕迹，粉丝 16.0万；一般大号连续这么多篇都没有的，约占 3.1%。这不能证明什么：不少合作没有报备，也没有标注。可以要两个过往合作案例和数据。'
  ],
  ['no-brand-work', searched(20_000, 3), 'clear: Not expected at 20K followers', 'clear: 粉丝 2.0万，不要求有合作'],
  [
    'no-brand-work',
    searched(160_000, 3, { id: idFrom(90) }),
    'clear: Account under 6 months old',
    'clear: 账号注册不满 6 个月'
  ],
  [
    'no-brand-work',
    searched(160_000, 3, { profile: { ...header({ followers: 160_000 }), verification: reading('business') } }),
    'clear: Verified account',
    'clear: 认证账号'
  ],
  [
    'no-brand-work',
    searched(160_000, 3, { profile: { ...header({ followers: 160_000 }), bio: reading('无广，纯分享') } }),
    'clear: Says it takes no ads',
    'clear: 自称不接广告'
  ],
  [
    'no-brand-work',
    searched(160_000, 40, {}, 3),
    'clear: 3 of 40 opened notes are paid',
    'clear: 打开的 40 篇里有 3 篇合作'
  ],
  [
    'no-brand-work',
    searched(160_000, 40, { marketplace: { businessPostCount: { value: 12, at: ago(1), from: 'marketplace' } } }, 3),
    'clear: 12 paid notes on the marketplace',
    'clear: 蒲公英合作笔记 12 篇'
  ],
  [
    'audience-mismatch',
    aged(0.22),
    'critical: By age, only 22% of the audience is the one your brief asks for. Ask for the audience page of their dashboard before you decide.',
    'critical: 按年龄看，受众只有 22% 落在你的需求里。向创作者要后台粉丝画像，再决定。'
  ],
  [
    'audience-mismatch',
    aged(0.45),
    'warn: By age, only 45% of the audience is the one your brief asks for. Check whether this is the audience you want.',
    'warn: 按年龄看，受众只有 45% 落在你的需求里。核对粉丝画像是否符合目标人群。'
  ],
  ['audience-mismatch', aged(0.7), 'clear: 70% in your brief by age', 'clear: 按年龄看，70% 符合需求'],
  [
    'underpriced',
    subjectOf({
      profile: header({ followers: 36_000 }),
      quotes: [{ kind: 'image', priceYuan: 300, at: ago(1), from: 'user', deal: 'gift' }]
    }),
    'info: A quote of ¥300, not for a plain paid post, is 10% of the ¥2,900 mid estimate; gifts, base fees and bundles usually cost less.',
    'info: 报价 ¥300 不是单篇付费的价格，是估价中位 ¥2,900 的 10%；置换、保底分佣和打包价通常更低。'
  ],
  [
    'controversy',
    worded(),
    'warn: 2 notes hold words that a brand should look at: “根治、稳赚”. Words alone settle nothing; read them in place.',
    'warn: 2 篇笔记里有品牌需要留意的字眼：“根治、稳赚”。单看字眼不能下结论，请到原文里看。'
  ],
  [
    'audience-mismatch',
    womenAndAges(0.5, 0.22),
    'critical: 50% women, target 75–100%: 25 points off. By age, only 22% of the audience is the one your brief asks for. Ask for the audience page of their dashboard before you decide.',
    'critical: 女性占比 50%，目标 75–100%，差 25 个百分点。按年龄看，受众只有 22% 落在你的需求里。向创作者要后台粉丝画像，再决定。'
  ],
  [
    'audience-mismatch',
    womenAndAges(0.9, 0.4),
    'warn: By age, only 40% of the audience is the one your brief asks for. Check whether this is the audience you want.',
    'warn: 按年龄看，受众只有 40% 落在你的需求里。核对粉丝画像是否符合目标人群。'
  ]
];

describe.each(cases)('%s', (id, subject, english, chinese) => {
  test(english, () => {
    speak('en');
    expect(said(id, subject)).toBe(english);
    speak('zh_CN');
    expect(said(id, subject)).toBe(chinese);
  });
});

describe('the list', () => {
  beforeEach(() => speak('en'));

  test('has words for every flag', () => {
    expect([...flagWords.keys()].sort()).toEqual(redFlags.map(({ id }) => id).sort());
  });

  test('a silence that hidden notes would explain says so', () => {
    const posts = Array.from({ length: 30 }, (_, place) => postAt(100 + place * 5, { likes: exactly(10) }));
    const subject = subjectOf({ profile: header({ likesAndCollects: 100_000 }), posts, listing: wholeList });
    expect(said('irregular-posting', subject)).toMatch(
      /^info: 100 days silent \(since Aug 12\)\. Lifetime likes far exceed the visible notes, so some may have been deleted or hidden\.$/
    );
  });

  test('what else stands out among the comments is told, each in its own sentence', () => {
    const because = {
      share: 0.8,
      low: 0.72,
      high: 0.86,
      n: 90,
      notes: 4,
      generic: 60,
      emojiOnly: 10,
      repeated: 2,
      line: 0.85
    };
    const signs = { burstMinutes: 11.2, registration: 0.55, young: 0.3, giveaway: 62, appearance: 1 };
    const sentence = () =>
      raisedSentence(
        {
          id: 'generic-comments',
          status: 'raised',
          severity: 'critical',
          because: { ...because, ...signs },
          cites: []
        },
        at
      );
    for (const told of [
      'Under one note half of them came within 12 min.',
      '55% of the accounts were made within the same 30 days.',
      '30% of the accounts were under 30 days old at the time.',
      'Comments that belong to a giveaway are left out: 62.',
      'Praise for looks is usual in this niche, so the line is higher.'
    ])
      expect(sentence()).toContain(told);
    speak('zh_CN');
    expect(sentence()).toContain(
      '有一篇笔记，一半评论集中在 12 分钟内。55% 的账号注册于同一个 30 天内。30% 的账号评论时注册不满 30 天。'
    );
    expect(sentence()).toContain('抽奖带来的 62 条没有计入。这个赛道里夸好看很常见，警戒线已放宽。');
  });

  test('an outcry in the comments sends a person to read them', () => {
    const because = { months: 24, backlash: 0.21, comments: 38 };
    const sentence = () =>
      raisedSentence({ id: 'controversy', status: 'raised', severity: 'warn', because, cites: [] }, at);
    expect(sentence()).toBe(
      '21% of 38 loaded comments use words of dispute or disappointment. Words alone settle nothing; read them in place.'
    );
    speak('zh_CN');
    expect(sentence()).toBe('已加载的 38 条评论里，21% 带有争议或不满的字眼。单看字眼不能下结论，请到原文里看。');
  });

  test('every signal says why it is looked at and how to check it oneself', () => {
    for (const { id } of redFlags) {
      for (const form of ['why', 'check'] as const) expect(nameOf('flag', id, form)).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});
